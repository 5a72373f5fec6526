-- 1. move extension seg from public to elsewhere
--    hazard rename: what extension seg made goes from namespace public to elsewhere: code that still uses the old name fails
ALTER EXTENSION seg SET SCHEMA elsewhere;
--    hazard of the undo rename: what extension seg made goes from namespace elsewhere to public: code that still uses the old name fails
--    undo:
ALTER EXTENSION seg SET SCHEMA public;

-- 2. update extension hstore to version 1.7
ALTER EXTENSION hstore UPDATE TO '1.7';
--    no undo: extensions come with scripts to newer versions only; with one of your own, `ALTER EXTENSION hstore UPDATE TO '1.4'` by hand

-- 3. create extension pg_trgm
CREATE EXTENSION pg_trgm WITH SCHEMA public VERSION '1.5';
--    hazard of the undo drop_object: extension pg_trgm is dropped; code that uses it stops working
--    undo:
DROP EXTENSION pg_trgm;

-- 4. update extension seg to version 1.3
ALTER EXTENSION seg UPDATE TO '1.3';
--    no undo: extensions come with scripts to newer versions only; with one of your own, `ALTER EXTENSION seg UPDATE TO '1.1'` by hand
