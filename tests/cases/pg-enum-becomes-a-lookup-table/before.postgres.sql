CREATE TYPE status AS ENUM ('open', 'closed');
CREATE TABLE ticket (
    id integer PRIMARY KEY,
    status status NOT NULL DEFAULT 'open',
    note text
);
CREATE INDEX ticket_status ON ticket (status);
CREATE VIEW open_ticket AS SELECT id, note FROM ticket WHERE status = 'open';
