CREATE DOMAIN d2 AS bigint;
CREATE DOMAIN dn AS numeric(10,2);
CREATE DOMAIN db AS boolean;
CREATE DOMAIN money_like AS dn;
CREATE DOMAIN dm AS money;
CREATE DOMAIN cents AS bigint;
CREATE TABLE t (id int, a d2, b d2, c d2, d dn, e d2[], f d2, g db, h dm, i numeric(12,2), j bigint, k numeric[], l money_like);
