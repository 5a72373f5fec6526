CREATE DOMAIN positive AS integer CHECK (VALUE > 0);
CREATE DOMAIN email AS text NOT NULL DEFAULT 'nobody@example.org' CHECK (VALUE LIKE '%@%');
CREATE TABLE t (id integer PRIMARY KEY, n positive, e email);
