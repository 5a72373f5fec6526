-- 1. drop table public.gone
--    hazard drop_table: every row of public.gone is deleted; undoing brings the table back empty
DROP TABLE public.gone;
--    undo, but for the rows of public.gone:
CREATE TABLE public.gone (
    id integer NOT NULL,
    note text,
    CONSTRAINT gone_pkey PRIMARY KEY (id)
);
CREATE INDEX gone_note ON public.gone (note);
