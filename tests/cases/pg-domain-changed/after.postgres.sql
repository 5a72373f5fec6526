CREATE DOMAIN quantity AS bigint CHECK (VALUE >= 0);
CREATE TABLE stock (id integer PRIMARY KEY);
