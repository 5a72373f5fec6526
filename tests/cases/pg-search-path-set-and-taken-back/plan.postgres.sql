-- 1. create schema app
CREATE SCHEMA app;
--    undo:
DROP SCHEMA app;

-- 2. create table app.t
CREATE TABLE app.t (
    a integer
);
--    hazard of the undo drop_table: every row of app.t is deleted; undoing brings the table back empty
--    undo:
DROP TABLE app.t;

-- 3. create table app.t3
CREATE TABLE app.t3 (
    a integer
);
--    hazard of the undo drop_table: every row of app.t3 is deleted; undoing brings the table back empty
--    undo:
DROP TABLE app.t3;

-- 4. create table app.t5
CREATE TABLE app.t5 (
    a integer
);
--    hazard of the undo drop_table: every row of app.t5 is deleted; undoing brings the table back empty
--    undo:
DROP TABLE app.t5;

-- 5. create table public.t4
CREATE TABLE public.t4 (
    a integer
);
--    hazard of the undo drop_table: every row of public.t4 is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.t4;

-- 6. create table public.t6
CREATE TABLE public.t6 (
    a integer
);
--    hazard of the undo drop_table: every row of public.t6 is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.t6;

-- 7. create view public.v
CREATE VIEW public.v AS
 SELECT t.a
   FROM app.t;
--    hazard of the undo drop_object: view public.v is dropped; code that uses it stops working
--    undo:
DROP VIEW public.v;
