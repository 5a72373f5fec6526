CREATE TABLE users (
    id integer PRIMARY KEY,
    -- backfill: 'unknown'
    name text NOT NULL
);
