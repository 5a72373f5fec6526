-- 1. create schema new
CREATE SCHEMA new;
--    undo:
DROP SCHEMA new;

-- 2. move extension btree_gist from app to new
--    hazard rename: what extension btree_gist made goes from namespace app to new: code that still uses the old name fails
ALTER EXTENSION btree_gist SET SCHEMA new;
--    hazard of the undo rename: what extension btree_gist made goes from namespace new to app: code that still uses the old name fails
--    undo:
ALTER EXTENSION btree_gist SET SCHEMA app;

-- 3. move extension citext from My Ext to new
--    hazard rename: what extension citext made goes from namespace My Ext to new: code that still uses the old name fails
ALTER EXTENSION citext SET SCHEMA new;
--    hazard of the undo rename: what extension citext made goes from namespace new to My Ext: code that still uses the old name fails
--    undo:
ALTER EXTENSION citext SET SCHEMA "My Ext";

-- 4. move extension hstore from app to My Ext
--    hazard rename: what extension hstore made goes from namespace app to My Ext: code that still uses the old name fails
ALTER EXTENSION hstore SET SCHEMA "My Ext";
--    hazard of the undo rename: what extension hstore made goes from namespace My Ext to app: code that still uses the old name fails
--    undo:
ALTER EXTENSION hstore SET SCHEMA app;

-- 5. move extension pg_trgm from app to new
--    hazard rename: what extension pg_trgm made goes from namespace app to new: code that still uses the old name fails
ALTER EXTENSION pg_trgm SET SCHEMA new;
--    hazard of the undo rename: what extension pg_trgm made goes from namespace new to app: code that still uses the old name fails
--    undo:
ALTER EXTENSION pg_trgm SET SCHEMA app;

-- 6. move extension postgres_fdw from app to new
--    hazard rename: what extension postgres_fdw made goes from namespace app to new: code that still uses the old name fails
ALTER EXTENSION postgres_fdw SET SCHEMA new;
--    hazard of the undo rename: what extension postgres_fdw made goes from namespace new to app: code that still uses the old name fails
--    undo:
ALTER EXTENSION postgres_fdw SET SCHEMA app;

-- 7. drop function app.gone(new.citext)
--    hazard drop_object: function app.gone(new.citext) is dropped; code that uses it stops working
DROP FUNCTION app.gone(new.citext);
--    undo:
CREATE OR REPLACE FUNCTION app.gone(new.citext)
 RETURNS integer
 LANGUAGE sql
AS $function$select 1$function$;

-- 8. add column app.t.extra (new.citext)
ALTER TABLE app.t ADD COLUMN extra new.citext;
--    hazard of the undo drop_column: every value of app.t.extra is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE app.t DROP COLUMN extra;
