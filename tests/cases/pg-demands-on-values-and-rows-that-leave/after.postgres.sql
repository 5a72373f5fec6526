CREATE TABLE par (id int PRIMARY KEY, v int) PARTITION BY RANGE (id);
CREATE TABLE par1 PARTITION OF par FOR VALUES FROM (0) TO (10);
CREATE TABLE par2 (id int PRIMARY KEY, v int);
CREATE TABLE rf (id int PRIMARY KEY, p int REFERENCES par);
CREATE TABLE b2 (code text PRIMARY KEY);
CREATE TABLE b (id int PRIMARY KEY,
  -- using: upper(c)
  c varchar REFERENCES b2 (code),
  -- using: d + 1
  d bigint NOT NULL CHECK (d < 5),
  -- using: e::bigint
  e bigint NOT NULL,
  -- using: f + 1
  f bigint);
