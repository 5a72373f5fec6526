-- 1. drop table public.gone
--    hazard drop_table: every row of public.gone is deleted; undoing brings the table back empty
DROP TABLE public.gone;
--    undo, but for the rows of public.gone:
CREATE TABLE public.gone (
    a integer,
    b integer,
    CONSTRAINT one EXCLUDE USING btree (b WITH =)
);
ALTER TABLE public.gone ADD CONSTRAINT two EXCLUDE USING btree (b WITH =);

-- 2. create table public.kept
CREATE TABLE public.kept (
    a integer,
    b integer,
    CONSTRAINT "first" EXCLUDE USING btree (b WITH =)
);
ALTER TABLE public.kept ADD CONSTRAINT second EXCLUDE USING btree (b WITH =);
COMMENT ON CONSTRAINT second ON public.kept IS 'the same once more';
--    hazard of the undo drop_table: every row of public.kept is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.kept;
