-- 1. add check base_id_check to public.base
--    hazard new_demand: check base_id_check of public.base: the step fails if a row does not meet it
ALTER TABLE public.base ADD CONSTRAINT base_id_check CHECK (id > 0);
--    undo:
ALTER TABLE public.base DROP CONSTRAINT base_id_check;

-- 2. create table public.derived
CREATE TABLE public.derived (
    extra text
) INHERITS (public.base);
ALTER TABLE public.derived ALTER COLUMN id SET NOT NULL;
--    hazard of the undo drop_table: every row of public.derived is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.derived;
