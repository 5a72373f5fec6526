CREATE TABLE users (
    id integer PRIMARY KEY,
    name text NOT NULL,
    handle text NOT NULL -- backfill: lower(name)
);
