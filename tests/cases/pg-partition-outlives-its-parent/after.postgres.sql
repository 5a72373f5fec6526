CREATE TABLE g (d integer);
CREATE TABLE other (k integer) PARTITION BY LIST (k);
-- renamed from: moves
CREATE TABLE moved PARTITION OF other FOR VALUES IN (7);
