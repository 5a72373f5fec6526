-- 1. move extension citext from public to x
--    hazard rename: what extension citext made goes from namespace public to x: code that still uses the old name fails
ALTER EXTENSION citext SET SCHEMA x;
--    hazard of the undo rename: what extension citext made goes from namespace x to public: code that still uses the old name fails
--    undo:
ALTER EXTENSION citext SET SCHEMA public;
