CREATE TABLE orders (id integer NOT NULL, region text NOT NULL, payment integer, UNIQUE (region, id));
CREATE TABLE orders_north (id integer NOT NULL, region text NOT NULL, payment integer);
CREATE TABLE payments (id integer NOT NULL, region text NOT NULL, of_order integer, UNIQUE (region, id));
CREATE TABLE payments_north (id integer NOT NULL, region text NOT NULL, of_order integer);
ALTER TABLE orders ADD CONSTRAINT paid_by FOREIGN KEY (region, payment) REFERENCES payments (region, id) DEFERRABLE;
ALTER TABLE payments ADD CONSTRAINT pays FOREIGN KEY (region, of_order) REFERENCES orders (region, id);
