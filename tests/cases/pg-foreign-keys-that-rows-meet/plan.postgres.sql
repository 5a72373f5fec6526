-- 1. drop foreign key unchecked_a of public.unchecked
ALTER TABLE public.unchecked DROP CONSTRAINT unchecked_a;
--    undo:
ALTER TABLE public.unchecked ADD CONSTRAINT unchecked_a FOREIGN KEY (a) REFERENCES public.a (id) NOT VALID;

-- 2. drop foreign key c_a of public.c
ALTER TABLE public.c DROP CONSTRAINT c_a;
--    undo:
ALTER TABLE public.c ADD CONSTRAINT c_a FOREIGN KEY (a) REFERENCES public.a (id);

-- 3. drop foreign key asks_a of public.asks
ALTER TABLE public.asks DROP CONSTRAINT asks_a;
--    hazard of the undo new_demand: foreign key asks_a of public.asks: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.asks ADD CONSTRAINT asks_a FOREIGN KEY (b) REFERENCES public.a (id);

-- 4. add column public.filled.a_id (integer, default 1)
ALTER TABLE public.filled ADD COLUMN a_id integer DEFAULT 1;
--    hazard of the undo drop_column: every value of public.filled.a_id is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.filled DROP COLUMN a_id;

-- 5. add column public.new.a_id (integer)
ALTER TABLE public.new ADD COLUMN a_id integer;
--    hazard of the undo drop_column: every value of public.new.a_id is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.new DROP COLUMN a_id;

-- 6. add foreign key asks_a to public.asks
--    hazard new_demand: foreign key asks_a of public.asks: the step fails if a row does not meet it
ALTER TABLE public.asks ADD CONSTRAINT asks_a FOREIGN KEY (a) REFERENCES public.a (id);
--    undo:
ALTER TABLE public.asks DROP CONSTRAINT asks_a;

-- 7. add foreign key c_a to public.c
ALTER TABLE public.c ADD CONSTRAINT c_a FOREIGN KEY (a) REFERENCES public.a (id) ON DELETE CASCADE;
--    undo:
ALTER TABLE public.c DROP CONSTRAINT c_a;

-- 8. add foreign key filled_a_id_fkey to public.filled
--    hazard new_demand: foreign key filled_a_id_fkey of public.filled: the step fails if a row does not meet it
ALTER TABLE public.filled ADD CONSTRAINT filled_a_id_fkey FOREIGN KEY (a_id) REFERENCES public.a (id);
--    undo:
ALTER TABLE public.filled DROP CONSTRAINT filled_a_id_fkey;

-- 9. add foreign key new_a_id_fkey to public.new
ALTER TABLE public.new ADD CONSTRAINT new_a_id_fkey FOREIGN KEY (a_id) REFERENCES public.a (id);
--    undo:
ALTER TABLE public.new DROP CONSTRAINT new_a_id_fkey;

-- 10. add foreign key unchecked_a to public.unchecked
--    hazard new_demand: foreign key unchecked_a of public.unchecked: the step fails if a row does not meet it
ALTER TABLE public.unchecked ADD CONSTRAINT unchecked_a FOREIGN KEY (a) REFERENCES public.a (id) ON DELETE CASCADE;
--    undo:
ALTER TABLE public.unchecked DROP CONSTRAINT unchecked_a;
