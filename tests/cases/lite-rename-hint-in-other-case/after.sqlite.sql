-- renamed from: users
CREATE TABLE people (
    "Id" INTEGER PRIMARY KEY,
    full_name TEXT -- renamed from: NAME
);
