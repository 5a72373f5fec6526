CREATE EXTENSION file_fdw;
CREATE SERVER s FOREIGN DATA WRAPPER file_fdw;
CREATE FOREIGN TABLE grows (id serial, a text, b integer NOT NULL, n serial) SERVER s OPTIONS (filename '/dev/null', format 'text');
COMMENT ON COLUMN grows.b IS 'comes';
CREATE FOREIGN TABLE columns (
    a character varying(10) OPTIONS (force_null 'true') DEFAULT 'b',
    c bigint NOT NULL,
    CONSTRAINT l CHECK (length(a) > 1),
    CONSTRAINT stays CHECK (c > 0)
) SERVER s OPTIONS (filename '/dev/null', format 'csv');
CREATE FOREIGN TABLE seen (a bigint, b integer, c integer) SERVER s OPTIONS (filename '/dev/null', format 'csv');
CREATE VIEW above AS SELECT a FROM seen;
CREATE FOREIGN TABLE held (a integer, b text, c integer) SERVER s OPTIONS (filename '/dev/null', format 'csv');
CREATE TABLE holds (x held);
CREATE FOREIGN TABLE places (b integer, a integer) SERVER s OPTIONS (filename '/dev/null', format 'csv');
