CREATE TABLE tt5 (a integer, b integer);
CREATE TABLE tt6 (c integer, d integer);
CREATE VIEW named AS SELECT * FROM (tt5 CROSS JOIN tt6) j (aa, bb, cc, dd);
COMMENT ON VIEW named IS 'old';
CREATE VIEW one AS SELECT * FROM tt5 "J" (aa, "B b");
CREATE TABLE tt2 (a integer, b integer, c integer);
CREATE TABLE tt3 (ax bigint, b smallint, c numeric);
CREATE TABLE tt4 (ay integer, b integer, q integer);
CREATE VIEW joined AS SELECT * FROM (tt2 JOIN tt3 USING (b, c) JOIN tt4 USING (b)) j;
CREATE TABLE tt7 (x integer, y integer);
CREATE TABLE tt8 (x integer, z integer);
CREATE VIEW whole AS SELECT * FROM (VALUES (1, 2, 3, 4, 5)) v (a, b, c, d, e)
  UNION ALL SELECT * FROM tt7 FULL JOIN tt8 USING (x), tt8 tt8x;
CREATE VIEW above AS SELECT a FROM whole;
CREATE TABLE tt11 (x integer, y integer);
CREATE TABLE tt12 (x integer, z integer);
CREATE TABLE tt13 (z integer, q integer);
CREATE VIEW nested AS SELECT x, y, z, q FROM (tt11 JOIN tt12 USING (x)) JOIN tt13 USING (z);
CREATE MATERIALIZED VIEW kept AS SELECT x, y, z, q FROM (tt11 JOIN tt12 USING (x)) JOIN tt13 USING (z);
