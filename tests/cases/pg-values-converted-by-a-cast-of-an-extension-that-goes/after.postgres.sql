CREATE TABLE t (h jsonb, i int);
