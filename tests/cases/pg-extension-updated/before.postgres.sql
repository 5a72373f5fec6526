-- no way back: no update path from version
CREATE SCHEMA elsewhere;
-- The target says which version.
CREATE EXTENSION hstore VERSION '1.4';
-- It does not here.
CREATE EXTENSION citext VERSION '1.5';
-- Somewhere else as well.
CREATE EXTENSION seg VERSION '1.1';
CREATE TABLE t (a hstore, b citext, c seg);
