-- 1. rename type Z.mood to public.mood
--    hazard rename: type Z.mood becomes public.mood: code that still uses the old name fails
ALTER TYPE "Z".mood SET SCHEMA public;
--    hazard of the undo rename: type public.mood becomes Z.mood: code that still uses the old name fails
--    undo:
ALTER TYPE public.mood SET SCHEMA "Z";

-- 2. drop view app.v
--    hazard drop_object: view app.v is dropped; code that uses it stops working
DROP VIEW app.v;
--    undo:
CREATE VIEW app.v AS
 SELECT t.id
   FROM app.t;

-- 3. drop foreign key other_t_fkey of app.other
ALTER TABLE app.other DROP CONSTRAINT other_t_fkey;
--    undo:
ALTER TABLE app.other ADD CONSTRAINT other_t_fkey FOREIGN KEY (t) REFERENCES app.t (id);

-- 4. drop table Z.q
--    hazard drop_table: every row of Z.q is deleted; undoing brings the table back empty
DROP TABLE "Z".q;
--    undo, but for the rows of Z.q:
CREATE TABLE "Z".q (
    m public.mood
);

-- 5. drop table app.other
--    hazard drop_table: every row of app.other is deleted; undoing brings the table back empty
DROP TABLE app.other;
--    undo, but for the rows of app.other:
CREATE TABLE app.other (
    x integer,
    t integer
);

-- 6. rename table app.t to public.t
--    hazard rename: table app.t becomes public.t: code that still uses the old name fails
ALTER TABLE app.t SET SCHEMA public;
--    hazard of the undo rename: table public.t becomes app.t: code that still uses the old name fails
--    undo:
ALTER TABLE public.t SET SCHEMA app;

-- 7. drop schema Z
DROP SCHEMA "Z";
--    undo:
CREATE SCHEMA "Z";

-- 8. drop schema app
DROP SCHEMA app;
--    undo:
CREATE SCHEMA app;
