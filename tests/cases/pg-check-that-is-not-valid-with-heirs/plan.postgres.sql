-- 1. drop check k of public.gone
ALTER TABLE public.gone DROP CONSTRAINT k;
--    undo:
ALTER TABLE public.gone ADD CONSTRAINT k CHECK (a > 0) NOT VALID;

-- 2. drop table public.gone_too
--    hazard drop_table: every row of public.gone_too is deleted; undoing brings the table back empty
DROP TABLE public.gone_too;
--    undo, but for the rows of public.gone_too:
CREATE TABLE public.gone_too () INHERITS (public.gone);

-- 3. drop table public.gone
--    hazard drop_table: every row of public.gone is deleted; undoing brings the table back empty
DROP TABLE public.gone;
--    undo, but for the rows of public.gone:
CREATE TABLE public.gone (
    a integer
);

-- 4. validate check k of public.p
--    hazard new_demand: check k of public.p: the step fails if a row does not meet it
ALTER TABLE public.p VALIDATE CONSTRAINT k;
--    undo:
ALTER TABLE public.p DROP CONSTRAINT k;
ALTER TABLE public.p ADD CONSTRAINT k CHECK (a > 0) NOT VALID;
