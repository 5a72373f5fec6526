CREATE DOMAIN d2 AS bigint;
CREATE DOMAIN dn AS numeric(10,2);
CREATE DOMAIN db AS boolean;
CREATE DOMAIN money_like AS dn;
CREATE DOMAIN dm AS money;
CREATE DOMAIN cents AS bigint;
CREATE TABLE t (id int, a numeric(12,2), b dn, c float8, d money, e numeric[], f boolean, g int, h int, i cents, j money_like, k d2[], l text);
