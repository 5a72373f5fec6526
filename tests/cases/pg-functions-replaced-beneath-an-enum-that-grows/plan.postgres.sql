-- 1. on the way back, refresh materialized view public.m
--    undo:
REFRESH MATERIALIZED VIEW public.m;

-- 2. rename table public.orders to public.sales
--    hazard rename: table public.orders becomes public.sales: code that still uses the old name fails
ALTER TABLE public.orders RENAME TO sales;
--    hazard of the undo rename: table public.sales becomes public.orders: code that still uses the old name fails
--    undo:
ALTER TABLE public.sales RENAME TO orders;

-- 3. rename column public.t.q to amount
--    hazard rename: public.t.q becomes public.t.amount: code that still uses the old name fails
ALTER TABLE public.t RENAME COLUMN q TO amount;
--    hazard of the undo rename: public.t.amount becomes public.t.q: code that still uses the old name fails
--    undo:
ALTER TABLE public.t RENAME COLUMN amount TO q;

-- 4. replace function public.counted(integer)
CREATE OR REPLACE FUNCTION public.counted(x integer)
 RETURNS bigint
 LANGUAGE sql
 STABLE
AS $function$SELECT count(*) FROM public.sales$function$;
--    undo:
CREATE OR REPLACE FUNCTION public.counted(x integer)
 RETURNS bigint
 LANGUAGE sql
 STABLE
AS $function$SELECT count(*) FROM public.orders$function$;

-- 5. replace function public.total(integer)
--    hazard stale_values: function public.total(integer) gives other values from now on, but check full_up of public.t keeps what was computed before
CREATE OR REPLACE FUNCTION public.total(x integer)
 RETURNS bigint
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT sum(amount) FROM public.t$function$;
--    hazard of the undo stale_values: function public.total(integer) gives other values from now on, but check full_up of public.t keeps what was computed before
--    undo:
CREATE OR REPLACE FUNCTION public.total(x integer)
 RETURNS bigint
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT sum(q) FROM public.t$function$;

-- 6. change type public.state from (a, b) to (a, b, c)
ALTER TYPE public.state ADD VALUE 'c' AFTER 'b';
--    hazard of the undo drop_type: type public.state loses c; rows that hold one make the step fail
--    undo:
DROP MATERIALIZED VIEW public.m;
ALTER TABLE public.t DROP CONSTRAINT full_up;
ALTER TYPE public.state RENAME TO _lockplane_old_state;
CREATE TYPE public.state AS ENUM ('a', 'b');
ALTER TABLE public.t ALTER COLUMN s TYPE public.state USING s::text::public.state;
DROP TYPE public._lockplane_old_state;
ALTER TABLE public.t ADD CONSTRAINT full_up CHECK ((public.total(id) IS NULL) OR (s = 'a'::public.state));
CREATE MATERIALIZED VIEW public.m AS
 SELECT t.s,
    public.counted(t.id) AS n
   FROM public.t;

-- 7. refresh materialized view public.m
REFRESH MATERIALIZED VIEW public.m;
--    undo:
