CREATE DOMAIN label AS text DEFAULT 'none';
CREATE TABLE logs (id int NOT NULL, at timestamp(3) NOT NULL DEFAULT now(), c varchar(5) DEFAULT 'x') PARTITION BY RANGE (id);
CREATE TABLE logs_1 (id int NOT NULL, at timestamp(3) DEFAULT NULL::timestamp NOT NULL, c varchar(5) DEFAULT NULL::varchar);
ALTER TABLE logs ATTACH PARTITION logs_1 FOR VALUES FROM (0) TO (10);
-- The domain's default counts only where the column says nothing.
CREATE TABLE t (n numeric(5, 2) DEFAULT NULL, l label DEFAULT NULL, a varchar(3)[] DEFAULT NULL);
