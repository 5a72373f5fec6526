CREATE SEQUENCE users_id_seq AS integer;
-- renamed from: users
CREATE TABLE people (
    id integer PRIMARY KEY DEFAULT nextval('users_id_seq'),
    full_name text -- renamed from: name
);
ALTER SEQUENCE users_id_seq OWNED BY people.id;
CREATE VIEW names AS SELECT full_name AS name FROM people;
