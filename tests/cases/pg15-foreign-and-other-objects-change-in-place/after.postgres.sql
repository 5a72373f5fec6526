-- needs: PostgreSQL 15
CREATE TABLE users (id integer PRIMARY KEY, age integer, name text);
CREATE TABLE visits (id integer PRIMARY KEY);
CREATE PUBLICATION changes FOR TABLE users (id, age) WHERE (age > 1), visits WITH (publish = 'insert, update', publish_via_partition_root);
CREATE STATISTICS ages (dependencies) ON age, name FROM users;
ALTER STATISTICS ages SET STATISTICS 50;
CREATE FOREIGN DATA WRAPPER elsewhere OPTIONS (debug 'off');
CREATE SERVER there FOREIGN DATA WRAPPER elsewhere OPTIONS (host 'b', "a b" 'c,d');
CREATE USER MAPPING FOR CURRENT_USER SERVER there;
CREATE FOREIGN TABLE seen (id integer OPTIONS (key 'true')) SERVER there OPTIONS (what 'new (one)');
CREATE VIEW seen_too AS SELECT id FROM seen;
CREATE TEXT SEARCH CONFIGURATION words (COPY = simple);
ALTER TEXT SEARCH CONFIGURATION words DROP MAPPING FOR email;
ALTER TEXT SEARCH CONFIGURATION words ALTER MAPPING FOR word, asciiword WITH english_stem;
COMMENT ON TEXT SEARCH CONFIGURATION words IS 'stemmed';
CREATE AGGREGATE total (integer) (SFUNC = int4pl, STYPE = integer, INITCOND = '1', PARALLEL = SAFE);
CREATE AGGREGATE other (integer) (SFUNC = int84pl, STYPE = bigint, INITCOND = '0');
