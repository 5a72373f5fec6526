CREATE TABLE base (id integer);
CREATE TABLE docs (title text) INHERITS (base);
CREATE TABLE drafts () INHERITS (docs);
