CREATE TABLE base (id integer, k integer DEFAULT 1);
CREATE TABLE docs (title text, k integer DEFAULT 2) INHERITS (base);
CREATE TABLE drafts (k integer DEFAULT 3) INHERITS (docs);
