-- needs: PostgreSQL 15
CREATE TABLE t (id integer PRIMARY KEY, z integer);
CREATE TABLE p (id integer, z integer, PRIMARY KEY (id)) PARTITION BY RANGE (id);
CREATE TABLE p1 PARTITION OF p FOR VALUES FROM (0) TO (10);
CREATE PUBLICATION comes FOR TABLE t WHERE (id > 1), TABLES IN SCHEMA public;
CREATE PUBLICATION other FOR TABLE t WHERE (id > 2), TABLES IN SCHEMA public;
CREATE PUBLICATION alone FOR TABLE t WHERE (id > 1);
CREATE PUBLICATION part FOR TABLE p, p1 WHERE (id > 2) WITH (publish_via_partition_root = true);
