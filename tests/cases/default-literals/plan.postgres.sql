-- 1. add column public.t.a (integer, default '-1'::integer)
ALTER TABLE public.t ADD COLUMN a integer DEFAULT '-1'::integer;
--    hazard of the undo drop_column: every value of public.t.a is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.t DROP COLUMN a;

-- 2. add column public.t.b (text, default 'it''s "quoted"'::text)
ALTER TABLE public.t ADD COLUMN b text DEFAULT 'it''s "quoted"'::text;
--    hazard of the undo drop_column: every value of public.t.b is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.t DROP COLUMN b;

-- 3. add column public.t.c (text, default ''::text)
ALTER TABLE public.t ADD COLUMN c text DEFAULT ''::text;
--    hazard of the undo drop_column: every value of public.t.c is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.t DROP COLUMN c;

-- 4. add column public.t.d (boolean, default false)
ALTER TABLE public.t ADD COLUMN d boolean DEFAULT false;
--    hazard of the undo drop_column: every value of public.t.d is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.t DROP COLUMN d;

-- 5. add column public.t.e (numeric(8,3), default 3.140)
ALTER TABLE public.t ADD COLUMN e numeric(8,3) DEFAULT 3.140;
--    hazard of the undo drop_column: every value of public.t.e is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.t DROP COLUMN e;

-- 6. add column public.t.f (text, default 'two
--    lines'::text)
ALTER TABLE public.t ADD COLUMN f text DEFAULT 'two
lines'::text;
--    hazard of the undo drop_column: every value of public.t.f is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.t DROP COLUMN f;

-- 7. add column public.t.g (text)
ALTER TABLE public.t ADD COLUMN g text;
--    hazard of the undo drop_column: every value of public.t.g is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.t DROP COLUMN g;

-- 8. add column public.t.h (text, default '-- no comment; /* none */'::text)
ALTER TABLE public.t ADD COLUMN h text DEFAULT '-- no comment; /* none */'::text;
--    hazard of the undo drop_column: every value of public.t.h is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.t DROP COLUMN h;

-- 9. add column public.t.i (double precision, default '10000000000'::numeric)
ALTER TABLE public.t ADD COLUMN i double precision DEFAULT '10000000000'::numeric;
--    hazard of the undo drop_column: every value of public.t.i is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.t DROP COLUMN i;
