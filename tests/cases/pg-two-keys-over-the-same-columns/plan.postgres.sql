-- 1. create table public.t
CREATE TABLE public.t (
    id integer NOT NULL,
    CONSTRAINT t_pkey PRIMARY KEY (id),
    CONSTRAINT positive CHECK (id > 0)
);
ALTER TABLE public.t ADD CONSTRAINT one UNIQUE (id);
ALTER TABLE public.t ADD CONSTRAINT two UNIQUE (id);
--    hazard of the undo drop_table: every row of public.t is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.t;
