CREATE TABLE t (source text, computed text);
