CREATE TABLE p (id int PRIMARY KEY,
  -- using: n * 10
  n bigint,
  -- using: s + n
  s bigint,
  -- using: q + s + n
  q bigint);
CREATE TABLE r (id int PRIMARY KEY,
  -- using: s || n::text
  n text,
  -- using: s::int + n
  s int);
CREATE VIEW sums AS SELECT sum(n) AS n, sum(s) AS s, sum(q) AS q FROM p;
