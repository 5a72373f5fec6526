-- 1. drop foreign key c_e of public.c
ALTER TABLE public.c DROP CONSTRAINT c_e;
--    undo:
ALTER TABLE public.c ADD CONSTRAINT c_e FOREIGN KEY (e) REFERENCES public.p (id) ON DELETE RESTRICT;

-- 2. drop foreign key c_d of public.c
ALTER TABLE public.c DROP CONSTRAINT c_d;
--    undo:
ALTER TABLE public.c ADD CONSTRAINT c_d FOREIGN KEY (d) REFERENCES public.p (id) ON DELETE SET DEFAULT;

-- 3. drop foreign key c_c of public.c
ALTER TABLE public.c DROP CONSTRAINT c_c;
--    undo:
ALTER TABLE public.c ADD CONSTRAINT c_c FOREIGN KEY (c) REFERENCES public.p (id) ON UPDATE CASCADE ON DELETE SET NULL;

-- 4. drop foreign key c_b of public.c
ALTER TABLE public.c DROP CONSTRAINT c_b;
--    undo:
ALTER TABLE public.c ADD CONSTRAINT c_b FOREIGN KEY (b) REFERENCES public.p (id) ON DELETE CASCADE;

-- 5. drop foreign key c_a of public.c
ALTER TABLE public.c DROP CONSTRAINT c_a;
--    undo:
ALTER TABLE public.c ADD CONSTRAINT c_a FOREIGN KEY (a) REFERENCES public.p (id);

-- 6. add foreign key c_a to public.c
ALTER TABLE public.c ADD CONSTRAINT c_a FOREIGN KEY (a) REFERENCES public.p (id) ON DELETE CASCADE;
--    undo:
ALTER TABLE public.c DROP CONSTRAINT c_a;

-- 7. add foreign key c_b to public.c
ALTER TABLE public.c ADD CONSTRAINT c_b FOREIGN KEY (b) REFERENCES public.p (id) ON UPDATE RESTRICT;
--    undo:
ALTER TABLE public.c DROP CONSTRAINT c_b;

-- 8. add foreign key c_c to public.c
ALTER TABLE public.c ADD CONSTRAINT c_c FOREIGN KEY (c) REFERENCES public.p (id) ON UPDATE SET NULL ON DELETE SET NULL;
--    undo:
ALTER TABLE public.c DROP CONSTRAINT c_c;

-- 9. add foreign key c_d to public.c
ALTER TABLE public.c ADD CONSTRAINT c_d FOREIGN KEY (d) REFERENCES public.p (id);
--    undo:
ALTER TABLE public.c DROP CONSTRAINT c_d;

-- 10. add foreign key c_e to public.c
ALTER TABLE public.c ADD CONSTRAINT c_e FOREIGN KEY (e) REFERENCES public.p (id) ON UPDATE SET DEFAULT ON DELETE SET DEFAULT;
--    undo:
ALTER TABLE public.c DROP CONSTRAINT c_e;
