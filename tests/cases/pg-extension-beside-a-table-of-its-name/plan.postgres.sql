-- 1. move extension hstore from public to x
--    hazard rename: what extension hstore made goes from namespace public to x: code that still uses the old name fails
ALTER EXTENSION hstore SET SCHEMA x;
--    hazard of the undo rename: what extension hstore made goes from namespace x to public: code that still uses the old name fails
--    undo:
ALTER EXTENSION hstore SET SCHEMA public;
