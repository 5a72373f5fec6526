CREATE TABLE users (
    id integer PRIMARY KEY,
    name text NOT NULL,
    email text UNIQUE,
    age integer CHECK (age >= 0)
);
