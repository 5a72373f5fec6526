-- needs: PostgreSQL 15
CREATE TABLE tx (id integer, r text, p integer, PRIMARY KEY (id, r), CONSTRAINT f FOREIGN KEY (p, r) REFERENCES tx) PARTITION BY LIST (r);
CREATE TABLE tx_us (id integer, r text, p integer, PRIMARY KEY (id, r));
CREATE TABLE tx_eu PARTITION OF tx FOR VALUES IN ('eu');
CREATE TABLE ty (id integer, r text, p integer, PRIMARY KEY (id, r), CONSTRAINT g FOREIGN KEY (p, r) REFERENCES ty) PARTITION BY LIST (r);
CREATE TABLE ty_eu PARTITION OF ty FOR VALUES IN ('eu');
CREATE TABLE other (n integer, UNIQUE NULLS NOT DISTINCT (n));
