-- renamed from: users
CREATE TABLE people (
    id integer PRIMARY KEY,
    full_name text -- renamed from: name
);
CREATE TABLE posts (
    id integer PRIMARY KEY,
    -- renamed from: user_name
    person_id integer REFERENCES people (id)
);
