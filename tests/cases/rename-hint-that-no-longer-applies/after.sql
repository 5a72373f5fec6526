-- renamed from: users
CREATE TABLE people (
    id integer PRIMARY KEY,
    full_name text, -- renamed from: name
    city text
);
