CREATE TABLE orders (id integer NOT NULL, region text NOT NULL, payment integer, UNIQUE (region, id)) PARTITION BY LIST (region);
CREATE TABLE orders_north PARTITION OF orders FOR VALUES IN ('north');
CREATE TABLE orders_rest PARTITION OF orders DEFAULT;
CREATE TABLE payments (id integer NOT NULL, region text NOT NULL, of_order integer, UNIQUE (region, id)) PARTITION BY LIST (region);
CREATE TABLE payments_north PARTITION OF payments FOR VALUES IN ('north');
CREATE TABLE payments_rest PARTITION OF payments DEFAULT;
ALTER TABLE orders ADD CONSTRAINT paid_by FOREIGN KEY (region, payment) REFERENCES payments (region, id) DEFERRABLE;
ALTER TABLE payments ADD CONSTRAINT pays FOREIGN KEY (region, of_order) REFERENCES orders (region, id);
