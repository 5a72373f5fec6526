CREATE EXTENSION file_fdw;
CREATE SERVER s FOREIGN DATA WRAPPER file_fdw;
CREATE FOREIGN TABLE grows (id serial, a text) SERVER s OPTIONS (filename '/dev/null', format 'csv');
CREATE FOREIGN TABLE columns (
    a text OPTIONS (force_not_null 'true') COLLATE "C" NOT NULL DEFAULT 'a, ) CHECK',
    b numeric(10, 2),
    c integer,
    CONSTRAINT k CHECK (a <> ','),
    CONSTRAINT stays CHECK (c > 0)
) SERVER s OPTIONS (filename '/dev/null', format 'csv');
COMMENT ON COLUMN columns.b IS 'goes';
COMMENT ON CONSTRAINT k ON columns IS 'goes';
CREATE FOREIGN TABLE seen (a integer, b integer) SERVER s OPTIONS (filename '/dev/null', format 'csv');
CREATE VIEW above AS SELECT a FROM seen;
CREATE FOREIGN TABLE held (a integer, b text) SERVER s OPTIONS (filename '/dev/null', format 'csv');
CREATE TABLE holds (x held);
-- Another place is another column of the file.
CREATE FOREIGN TABLE places (a integer, b integer) SERVER s OPTIONS (filename '/dev/null', format 'csv');
