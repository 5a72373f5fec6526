-- 1. change the options of public.t
--    hazard unlogged: public.t is written anew without a log: a crash of the server empties it
ALTER TABLE public.t SET UNLOGGED;
--    undo:
ALTER TABLE public.t SET LOGGED;

-- 2. change the options of public.u
ALTER TABLE public.u SET LOGGED;
--    hazard of the undo unlogged: public.u is written anew without a log: a crash of the server empties it
--    undo:
ALTER TABLE public.u SET UNLOGGED;

-- 3. create table public.v
CREATE UNLOGGED TABLE public.v (
    id integer NOT NULL,
    CONSTRAINT v_pkey PRIMARY KEY (id)
);
--    hazard of the undo drop_table: every row of public.v is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.v;
