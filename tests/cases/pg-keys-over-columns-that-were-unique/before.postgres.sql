CREATE TABLE k (id integer CONSTRAINT k_key PRIMARY KEY, a integer UNIQUE, b integer);
CREATE TABLE s (c text NOT NULL, k text NOT NULL, u integer NOT NULL, UNIQUE (c, k, u));
CREATE TABLE d (a integer NOT NULL, b integer, CONSTRAINT d_key UNIQUE (a));
CREATE TABLE n (a integer, b text COLLATE "C", c integer);
CREATE UNIQUE INDEX n_a ON n (a) WHERE a > 0;
CREATE UNIQUE INDEX n_b ON n (b);
CREATE UNIQUE INDEX n_c ON n (c);
