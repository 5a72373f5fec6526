-- needs: PostgreSQL 15
CREATE TABLE users (id integer PRIMARY KEY, age integer, name text);
CREATE TABLE visits (id integer PRIMARY KEY);
CREATE PUBLICATION changes FOR TABLE users (id, age) WHERE (age > 0);
CREATE STATISTICS ages (dependencies) ON age, name FROM users;
CREATE FOREIGN DATA WRAPPER elsewhere OPTIONS (debug 'on', gone '1');
CREATE SERVER there FOREIGN DATA WRAPPER elsewhere OPTIONS (host 'a', port '1');
CREATE USER MAPPING FOR CURRENT_USER SERVER there OPTIONS ("user" 'x');
CREATE FOREIGN TABLE seen (id integer OPTIONS (key 'true')) SERVER there OPTIONS (what 'it''s');
CREATE VIEW seen_too AS SELECT id FROM seen;
CREATE TEXT SEARCH CONFIGURATION words (COPY = simple);
COMMENT ON TEXT SEARCH CONFIGURATION words IS 'plain';
CREATE AGGREGATE total (integer) (SFUNC = int4pl, STYPE = integer);
CREATE AGGREGATE other (integer) (SFUNC = int4pl, STYPE = integer);
