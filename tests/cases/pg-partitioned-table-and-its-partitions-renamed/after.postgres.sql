-- renamed from: years
CREATE TABLE periods (id int, n int, PRIMARY KEY (id)) PARTITION BY LIST (id);
-- renamed from: years_1
CREATE TABLE periods_1 PARTITION OF periods FOR VALUES IN (1);
-- renamed from: years_2
CREATE TABLE periods_2 PARTITION OF periods FOR VALUES IN (2) PARTITION BY LIST (id);
-- renamed from: years_2_rest
CREATE TABLE periods_2_rest PARTITION OF periods_2 DEFAULT;
CREATE INDEX ON periods (n);
