CREATE DOMAIN label AS text DEFAULT 'none';
CREATE TABLE logs (id int NOT NULL, at timestamp(3) NOT NULL DEFAULT now(), c varchar(5) DEFAULT 'x') PARTITION BY RANGE (id);
CREATE TABLE logs_1 (id int NOT NULL, at timestamp(3) NOT NULL, c varchar(5));
ALTER TABLE logs ATTACH PARTITION logs_1 FOR VALUES FROM (0) TO (10);
CREATE TABLE t (n numeric(5, 2), l label, a varchar(3)[] DEFAULT '{}');
