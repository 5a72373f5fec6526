CREATE TABLE t (id integer PRIMARY KEY, a integer, b integer GENERATED ALWAYS AS (a * 3) STORED, d text GENERATED ALWAYS AS ('n' || a::text) STORED);
