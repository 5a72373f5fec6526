CREATE TABLE users (
    id integer PRIMARY KEY,
    full_name text NOT NULL, -- renamed from: name
    CHECK (length(full_name) > 0)
);
CREATE INDEX users_name ON users (full_name) WHERE full_name <> 'admin';
