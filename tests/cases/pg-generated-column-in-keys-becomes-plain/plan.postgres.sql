-- 1. drop foreign key u_b_fkey of public.u
ALTER TABLE public.u DROP CONSTRAINT u_b_fkey;
--    hazard of the undo new_demand: foreign key u_b_fkey of public.u: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.u ADD CONSTRAINT u_b_fkey FOREIGN KEY (b) REFERENCES public.t (b);

-- 2. drop unique constraint t_b_key of public.t
ALTER TABLE public.t DROP CONSTRAINT t_b_key;
--    hazard of the undo new_demand: unique constraint t_b_key of public.t: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.t ADD CONSTRAINT t_b_key UNIQUE (b);

-- 3. drop primary key t_pkey of public.t
ALTER TABLE public.t DROP CONSTRAINT t_pkey;
--    undo:
ALTER TABLE public.t ADD CONSTRAINT t_pkey PRIMARY KEY (e, d) INCLUDE (b);

-- 4. drop index t_b on public.t
DROP INDEX public.t_b;
--    undo:
CREATE INDEX t_b ON public.t (b) WHERE d > 0;

-- 5. change column public.t.b (numeric, generated as (a)::numeric * (2)::numeric) to b (numeric)
ALTER TABLE public.t ALTER COLUMN b DROP EXPRESSION;
--    hazard of the undo drop_column: every value of public.t.b is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.t DROP COLUMN b;
ALTER TABLE public.t ADD COLUMN b numeric GENERATED ALWAYS AS ((a)::numeric * (2)::numeric) STORED;

-- 6. drop column public.t.a
--    hazard drop_column: every value of public.t.a is deleted; undoing brings the column back without them
ALTER TABLE public.t DROP COLUMN a;
--    undo, but for the values of public.t.a:
ALTER TABLE public.t ADD COLUMN a integer;

-- 7. add primary key t_pkey to public.t
ALTER TABLE public.t ADD CONSTRAINT t_pkey PRIMARY KEY (e, d) INCLUDE (b);
--    undo:
ALTER TABLE public.t DROP CONSTRAINT t_pkey;

-- 8. add unique constraint t_b_key to public.t
--    hazard new_demand: unique constraint t_b_key of public.t: the step fails if a row does not meet it
ALTER TABLE public.t ADD CONSTRAINT t_b_key UNIQUE (b);
--    undo:
ALTER TABLE public.t DROP CONSTRAINT t_b_key;

-- 9. create index t_b on public.t
CREATE INDEX t_b ON public.t (b) WHERE d > 0;
--    undo:
DROP INDEX public.t_b;

-- 10. add foreign key u_b_fkey to public.u
--    hazard new_demand: foreign key u_b_fkey of public.u: the step fails if a row does not meet it
ALTER TABLE public.u ADD CONSTRAINT u_b_fkey FOREIGN KEY (b) REFERENCES public.t (b);
--    undo:
ALTER TABLE public.u DROP CONSTRAINT u_b_fkey;
