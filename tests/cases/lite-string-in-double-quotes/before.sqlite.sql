CREATE TABLE t (id INTEGER PRIMARY KEY, kind TEXT, CHECK (kind <> "odd"));
CREATE INDEX texts ON t (id) WHERE kind = "text";
