-- 1. drop foreign key c_p_id_fkey of public.c
ALTER TABLE public.c DROP CONSTRAINT c_p_id_fkey;
--    undo:
ALTER TABLE public.c ADD CONSTRAINT c_p_id_fkey FOREIGN KEY (p_id) REFERENCES public.p (id);

-- 2. drop primary key p_key of public.p
ALTER TABLE public.p DROP CONSTRAINT p_key;
--    undo:
ALTER TABLE public.p ADD CONSTRAINT p_key PRIMARY KEY (id);

-- 3. add column public.p.tenant (integer, not null, default 0)
ALTER TABLE public.p ADD COLUMN tenant integer NOT NULL DEFAULT 0;
--    hazard of the undo drop_column: every value of public.p.tenant is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.p DROP COLUMN tenant;

-- 4. add primary key p_key to public.p
ALTER TABLE public.p ADD CONSTRAINT p_key PRIMARY KEY (tenant, id);
--    undo:
ALTER TABLE public.p DROP CONSTRAINT p_key;

-- 5. add unique constraint p_id_key to public.p
ALTER TABLE public.p ADD CONSTRAINT p_id_key UNIQUE (id);
--    undo:
ALTER TABLE public.p DROP CONSTRAINT p_id_key;

-- 6. add foreign key c_p_id_fkey to public.c
ALTER TABLE public.c ADD CONSTRAINT c_p_id_fkey FOREIGN KEY (p_id) REFERENCES public.p (id);
--    undo:
ALTER TABLE public.c DROP CONSTRAINT c_p_id_fkey;
