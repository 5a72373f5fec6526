CREATE TABLE tx (id integer, r text, p integer, PRIMARY KEY (id, r), CONSTRAINT f FOREIGN KEY (p, r) REFERENCES tx NOT ENFORCED) PARTITION BY LIST (r);
CREATE TABLE tx_us (id integer, r text, p integer, PRIMARY KEY (id, r));
CREATE TABLE tx_eu PARTITION OF tx FOR VALUES IN ('eu');
CREATE TABLE other (id integer, r text, CONSTRAINT g FOREIGN KEY (id, r) REFERENCES tx NOT ENFORCED);
