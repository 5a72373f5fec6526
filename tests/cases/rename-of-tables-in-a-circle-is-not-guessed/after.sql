-- renamed from: one
CREATE TABLE two (id integer PRIMARY KEY, x text, y text);
-- renamed from: two
CREATE TABLE one (id integer PRIMARY KEY, x text, z text);
