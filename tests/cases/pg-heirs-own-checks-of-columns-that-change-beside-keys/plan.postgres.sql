-- 1. drop check a_b_check of public.a
ALTER TABLE public.a DROP CONSTRAINT a_b_check;
--    hazard of the undo new_demand: check a_b_check of public.a: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.a ADD CONSTRAINT a_b_check CHECK (b IS NOT NULL);

-- 2. drop primary key a_pkey of public.a
ALTER TABLE public.a DROP CONSTRAINT a_pkey;
--    hazard of the undo new_demand: primary key a_pkey of public.a: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.a ADD CONSTRAINT a_pkey PRIMARY KEY (b);

-- 3. drop check a_b_check of public.b
ALTER TABLE public.b DROP CONSTRAINT a_b_check;
--    hazard of the undo new_demand: check a_b_check of public.b: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.b ADD CONSTRAINT a_b_check CHECK (b IS NOT NULL);

-- 4. add column public.b.a (integer, not null)
--    hazard required_column: public.b.a is added as NOT NULL without a default: the step fails if a row has nothing there
ALTER TABLE public.b ADD COLUMN a integer NOT NULL;
--    hazard of the undo drop_column: every value of public.b.a is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.b DROP COLUMN a;

-- 5. add column public.a.a (integer, not null)
--    hazard required_column: public.a.a is added as NOT NULL without a default: the step fails if a row has nothing there
ALTER TABLE public.a ADD COLUMN a integer NOT NULL;
--    hazard of the undo drop_column: every value of public.a.a is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.a DROP COLUMN a;

-- 6. drop column public.a.b
--    hazard drop_column: every value of public.a.b is deleted; undoing brings the column back without them
ALTER TABLE public.a DROP COLUMN b;
--    hazard of the undo required_column: public.a.b is added as NOT NULL without a default: the step fails if a row has nothing there
--    undo, but for the values of public.a.b:
ALTER TABLE public.a ADD COLUMN b integer;
UPDATE public.a SET b = (0);
ALTER TABLE public.a ALTER COLUMN b SET NOT NULL;

-- 7. drop column public.b.b
--    hazard drop_column: every value of public.b.b is deleted; undoing brings the column back without them
ALTER TABLE public.b DROP COLUMN b;
--    hazard of the undo required_column: public.b.b is added as NOT NULL without a default: the step fails if a row has nothing there
--    undo, but for the values of public.b.b:
ALTER TABLE public.b ADD COLUMN b integer;
UPDATE public.b SET b = (0);
ALTER TABLE public.b ALTER COLUMN b SET NOT NULL;

-- 8. add check a_a_check to public.b
--    hazard new_demand: check a_a_check of public.b: the step fails if a row does not meet it
ALTER TABLE public.b ADD CONSTRAINT a_a_check CHECK (a IS NOT NULL);
--    undo:
ALTER TABLE public.b DROP CONSTRAINT a_a_check;

-- 9. add check a_a_check to public.a
--    hazard new_demand: check a_a_check of public.a: the step fails if a row does not meet it
ALTER TABLE public.a ADD CONSTRAINT a_a_check CHECK (a IS NOT NULL);
--    undo:
ALTER TABLE public.a DROP CONSTRAINT a_a_check;

-- 10. add primary key a_pkey to public.a
--    hazard new_demand: primary key a_pkey of public.a: the step fails if a row does not meet it
ALTER TABLE public.a ADD CONSTRAINT a_pkey PRIMARY KEY (a);
--    undo:
ALTER TABLE public.a DROP CONSTRAINT a_pkey;
