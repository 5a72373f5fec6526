-- 1. drop view public.keyed
DROP VIEW public.keyed;
--    undo:
CREATE VIEW public.keyed AS
 SELECT t.id,
    t.k
   FROM public.t
  GROUP BY t.id;

-- 2. drop view public.uses
DROP VIEW public.uses;
--    undo:
CREATE VIEW public.uses AS
 SELECT t.n
   FROM public.t;

-- 3. drop primary key t_pkey of public.t
ALTER TABLE public.t DROP CONSTRAINT t_pkey;
--    undo:
ALTER TABLE public.t ADD CONSTRAINT t_pkey PRIMARY KEY (id);

-- 4. change column public.t.n (integer) to n (bigint)
ALTER TABLE public.t ALTER COLUMN n TYPE bigint;
--    hazard of the undo new_demand: public.t.n becomes integer: the step fails if a value does not fit
--    undo:
ALTER TABLE public.t ALTER COLUMN n TYPE integer;

-- 5. add unique constraint t_other to public.t
ALTER TABLE public.t ADD CONSTRAINT t_other UNIQUE (id);
--    undo:
ALTER TABLE public.t DROP CONSTRAINT t_other;

-- 6. create view public.keyed
CREATE VIEW public.keyed AS
 SELECT t.id,
    t.k
   FROM public.t
  GROUP BY t.id, t.k;
--    undo:
DROP VIEW public.keyed;

-- 7. create view public.uses
CREATE VIEW public.uses AS
 SELECT t.n
   FROM public.t;
--    undo:
DROP VIEW public.uses;
