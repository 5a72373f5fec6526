-- 1. rename table public.t to public.u
--    hazard rename: table public.t becomes public.u: code that still uses the old name fails
ALTER TABLE public.t RENAME TO u;
--    hazard of the undo rename: table public.u becomes public.t: code that still uses the old name fails
--    undo:
ALTER TABLE public.u RENAME TO t;

-- 2. rename sequence public.t_id_seq to public.u_id_seq
--    hazard rename: sequence public.t_id_seq becomes public.u_id_seq: code that still uses the old name fails
ALTER SEQUENCE public.t_id_seq RENAME TO u_id_seq;
--    hazard of the undo rename: sequence public.u_id_seq becomes public.t_id_seq: code that still uses the old name fails
--    undo:
ALTER SEQUENCE public.u_id_seq RENAME TO t_id_seq;

-- 3. rename constraint t_pkey of public.u to primary key u_pkey
ALTER TABLE public.u RENAME CONSTRAINT t_pkey TO u_pkey;
--    undo:
ALTER TABLE public.u RENAME CONSTRAINT u_pkey TO t_pkey;

-- 4. create sequence public.t_id_seq
CREATE SEQUENCE public.t_id_seq AS integer;
--    hazard of the undo drop_type: sequence public.t_id_seq is dropped with its position
--    undo:
DROP SEQUENCE public.t_id_seq;

-- 5. create table public.t
CREATE TABLE public.t (
    id integer NOT NULL DEFAULT nextval('public.t_id_seq'::regclass),
    x text,
    CONSTRAINT t_pkey PRIMARY KEY (id)
);
--    hazard of the undo drop_table: every row of public.t is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.t;

-- 6. give sequence public.t_id_seq to public.t.id
ALTER SEQUENCE public.t_id_seq OWNED BY public.t.id;
--    undo:
ALTER SEQUENCE public.t_id_seq OWNED BY NONE;
