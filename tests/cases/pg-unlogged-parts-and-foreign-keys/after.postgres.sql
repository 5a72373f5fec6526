CREATE TABLE e (c integer unique, d int) PARTITION BY RANGE (c);
CREATE TABLE a (a integer references e(c)) PARTITION BY RANGE (a);
CREATE TABLE b PARTITION OF a FOR VALUES FROM (MINVALUE) TO (100);
CREATE  TABLE f PARTITION OF e FOR VALUES FROM (MINVALUE) TO ('100');
create index on e (d);
CREATE TABLE w (c integer references e(c)) PARTITION BY RANGE (c);
CREATE  TABLE w1 PARTITION OF w FOR VALUES FROM (MINVALUE) TO ('100');
CREATE TABLE plain (c integer references e(c) on delete cascade);
