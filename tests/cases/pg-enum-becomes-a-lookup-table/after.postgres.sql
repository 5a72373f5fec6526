CREATE TABLE status (
    id integer PRIMARY KEY,
    name text NOT NULL UNIQUE
);
COMMENT ON TABLE status IS 'What a ticket can be';
CREATE TABLE ticket (
    id integer PRIMARY KEY,
    status_id integer REFERENCES status,
    note text
);
CREATE INDEX ticket_status ON ticket (status_id);
CREATE VIEW open_ticket AS SELECT t.id, t.note FROM ticket t JOIN status s ON s.id = t.status_id WHERE s.name = 'open';
