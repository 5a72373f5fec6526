CREATE TABLE k (id integer NOT NULL CONSTRAINT k_id UNIQUE, a integer, b integer);
CREATE UNIQUE INDEX k_a ON k (b, a) WHERE b > 0;
CREATE TABLE s (c text NOT NULL, k text NOT NULL, u integer NOT NULL, x bytea, PRIMARY KEY (c, k, u));
CREATE UNIQUE INDEX i ON s (c, u, k);
CREATE UNIQUE INDEX j ON s (x) WHERE x IS NOT NULL;
CREATE TABLE d (a integer NOT NULL, b integer, CONSTRAINT d_key UNIQUE (a) DEFERRABLE);
-- The rows are not known to meet what is demanded here.
CREATE TABLE n (a integer, b text COLLATE "POSIX", c integer NOT NULL);
CREATE UNIQUE INDEX n_a ON n (a);
CREATE UNIQUE INDEX n_b2 ON n (b, a);
CREATE UNIQUE INDEX n_c2 ON n (c, b);
