CREATE TABLE users (
    id integer PRIMARY KEY,
    name text NOT NULL,
    role text NOT NULL DEFAULT 'member',
    score numeric(10, 2) NOT NULL DEFAULT 1.50,
    active boolean NOT NULL DEFAULT true
);
