CREATE TABLE sales (id integer, year integer, CONSTRAINT sales_key PRIMARY KEY (id, year)) PARTITION BY RANGE (year);
CREATE TABLE sales_1 PARTITION OF sales FOR VALUES FROM (0) TO (10);
CREATE INDEX by_year ON sales (year);
