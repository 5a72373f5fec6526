-- needs: PostgreSQL 18
CREATE TABLE shops (id integer PRIMARY KEY);
CREATE TABLE tills (id integer PRIMARY KEY, shop integer, cash integer,
    CONSTRAINT tills_shop FOREIGN KEY (shop) REFERENCES shops NOT ENFORCED,
    CONSTRAINT tills_cash CHECK (cash >= 0) NOT ENFORCED,
    CONSTRAINT tills_id CHECK (id > 0));
