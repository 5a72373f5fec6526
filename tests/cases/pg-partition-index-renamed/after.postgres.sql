CREATE TABLE sales (id integer, year integer, CONSTRAINT "Sales key" PRIMARY KEY (id, year)) PARTITION BY RANGE (year);
CREATE TABLE sales_1 PARTITION OF sales FOR VALUES FROM (0) TO (10);
CREATE INDEX "by year" ON sales (year);
