CREATE TABLE users (
    id integer PRIMARY KEY,
    years text NOT NULL DEFAULT '0' -- renamed from: age
);
