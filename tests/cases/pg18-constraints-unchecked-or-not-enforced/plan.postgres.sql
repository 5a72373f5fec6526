-- 1. drop foreign key to_unchecked of public.r
ALTER TABLE public.r DROP CONSTRAINT to_unchecked;
--    undo:
ALTER TABLE public.r ADD CONSTRAINT to_unchecked FOREIGN KEY (v) REFERENCES public.t (id) NOT ENFORCED;

-- 2. drop foreign key pt_unchecked of public.pt
ALTER TABLE public.pt DROP CONSTRAINT pt_unchecked;
--    undo:
ALTER TABLE public.pt ADD CONSTRAINT pt_unchecked FOREIGN KEY (v) REFERENCES public.t (id) NOT ENFORCED;

-- 3. drop check x_unchecked of public.r
ALTER TABLE public.r DROP CONSTRAINT x_unchecked;
--    undo:
ALTER TABLE public.r ADD CONSTRAINT x_unchecked CHECK (x > 1) NOT ENFORCED;

-- 4. drop check x_unenforced of public.r
ALTER TABLE public.r DROP CONSTRAINT x_unenforced;
--    undo:
ALTER TABLE public.r ADD CONSTRAINT x_unenforced CHECK (x > 0) NOT VALID;

-- 5. change foreign key pt_unenforced of public.pt
ALTER TABLE public.pt ALTER CONSTRAINT pt_unenforced NOT ENFORCED;
--    undo:
ALTER TABLE public.pt DROP CONSTRAINT pt_unenforced;
ALTER TABLE public.pt ADD CONSTRAINT pt_unenforced FOREIGN KEY (u) REFERENCES public.t (id) NOT VALID;

-- 6. add check x_unchecked to public.r
ALTER TABLE public.r ADD CONSTRAINT x_unchecked CHECK (x > 1) NOT VALID;
--    undo:
ALTER TABLE public.r DROP CONSTRAINT x_unchecked;

-- 7. add check x_unenforced to public.r
ALTER TABLE public.r ADD CONSTRAINT x_unenforced CHECK (x > 0) NOT ENFORCED;
--    undo:
ALTER TABLE public.r DROP CONSTRAINT x_unenforced;

-- 8. validate foreign key to_checked of public.r
--    hazard new_demand: foreign key to_checked of public.r: the step fails if a row does not meet it
ALTER TABLE public.r ALTER CONSTRAINT to_checked NOT DEFERRABLE;
ALTER TABLE public.r VALIDATE CONSTRAINT to_checked;
--    undo:
ALTER TABLE public.r DROP CONSTRAINT to_checked;
ALTER TABLE public.r ADD CONSTRAINT to_checked FOREIGN KEY (w) REFERENCES public.t (id) DEFERRABLE NOT VALID;

-- 9. change foreign key to_unenforced of public.r
ALTER TABLE public.r ALTER CONSTRAINT to_unenforced NOT ENFORCED;
--    undo:
ALTER TABLE public.r DROP CONSTRAINT to_unenforced;
ALTER TABLE public.r ADD CONSTRAINT to_unenforced FOREIGN KEY (u) REFERENCES public.t (id) NOT VALID;
COMMENT ON CONSTRAINT to_unenforced ON public.r IS 'lax';

-- 10. add foreign key pt_unchecked to public.pt
ALTER TABLE public.pt ADD CONSTRAINT pt_unchecked FOREIGN KEY (v) REFERENCES public.t (id) NOT VALID;
--    undo:
ALTER TABLE public.pt DROP CONSTRAINT pt_unchecked;

-- 11. add foreign key to_unchecked to public.r
ALTER TABLE public.r ADD CONSTRAINT to_unchecked FOREIGN KEY (v) REFERENCES public.t (id) NOT VALID;
--    undo:
ALTER TABLE public.r DROP CONSTRAINT to_unchecked;
