-- 1. replace function public.bucket(integer)
--    hazard stale_values: function public.bucket(integer) gives other values from now on, but the choice of partitions of public.p keeps what was computed before
CREATE OR REPLACE FUNCTION public.bucket(i integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$select (i + 1) % 2$function$;
--    hazard of the undo stale_values: function public.bucket(integer) gives other values from now on, but the choice of partitions of public.p keeps what was computed before
--    undo:
CREATE OR REPLACE FUNCTION public.bucket(i integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$select i % 2$function$;

-- 2. replace function public.code2int(public.code)
--    hazard stale_values: function public.code2int(public.code) gives other values from now on, but generated column public.casts.gc keeps what was computed before
CREATE OR REPLACE FUNCTION public.code2int(c public.code)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$select 2 * length(c.v)$function$;
--    hazard of the undo stale_values: function public.code2int(public.code) gives other values from now on, but generated column public.casts.gc keeps what was computed before
--    undo:
CREATE OR REPLACE FUNCTION public.code2int(c public.code)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$select length(c.v)$function$;

-- 3. replace function public.inner1(integer)
--    hazard stale_values: function public.inner1(integer) gives other values from now on, but generated column public.calls.g keeps what was computed before
CREATE OR REPLACE FUNCTION public.inner1(a integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$select a + 2$function$;
--    hazard of the undo stale_values: function public.inner1(integer) gives other values from now on, but generated column public.calls.g keeps what was computed before
--    undo:
CREATE OR REPLACE FUNCTION public.inner1(a integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$select a + 1$function$;

-- 4. replace function public.ncmp(text, text)
--    hazard stale_values: function public.ncmp(text, text) gives other values from now on, but index public.sorts_n keeps what was computed before
CREATE OR REPLACE FUNCTION public.ncmp(a text, b text)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$select length(b) - length(a)$function$;
--    hazard of the undo stale_values: function public.ncmp(text, text) gives other values from now on, but index public.sorts_n keeps what was computed before
--    undo:
CREATE OR REPLACE FUNCTION public.ncmp(a text, b text)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$select length(a) - length(b)$function$;

-- 5. replace function public.nlt(text, text)
--    hazard stale_values: function public.nlt(text, text) gives other values from now on, but generated column public.compares.cmp keeps what was computed before
CREATE OR REPLACE FUNCTION public.nlt(a text, b text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$select length(a) > length(b)$function$;
--    hazard of the undo stale_values: function public.nlt(text, text) gives other values from now on, but generated column public.compares.cmp keeps what was computed before
--    undo:
CREATE OR REPLACE FUNCTION public.nlt(a text, b text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$select length(a) < length(b)$function$;

-- 6. replace function public.okdom(text)
--    hazard stale_values: function public.okdom(text) gives other values from now on, but the check of domain public.d for public.demands.dv keeps what was computed before
CREATE OR REPLACE FUNCTION public.okdom(t text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$select length(t) > 1$function$;
--    hazard of the undo stale_values: function public.okdom(text) gives other values from now on, but the check of domain public.d for public.demands.dv keeps what was computed before
--    undo:
CREATE OR REPLACE FUNCTION public.okdom(t text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$select length(t) > 0$function$;

-- 7. replace function public.same(integer)
CREATE OR REPLACE FUNCTION public.same(a integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE COST 20
AS $function$select a$function$;
--    undo:
CREATE OR REPLACE FUNCTION public.same(a integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE COST 10
AS $function$select a$function$;

-- 8. replace function public.tax(numeric, numeric)
--    hazard stale_values: function public.tax(numeric, numeric) gives other values from now on, but index public.o_tax keeps what was computed before
--    hazard stale_values: function public.tax(numeric, numeric) gives other values from now on, but generated column public.o.gross keeps what was computed before
--    hazard stale_values: function public.tax(numeric, numeric) gives other values from now on, but check low of public.o keeps what was computed before
CREATE OR REPLACE FUNCTION public.tax(a numeric, rate numeric DEFAULT 0.3)
 RETURNS numeric
 LANGUAGE sql
 IMMUTABLE
AS $function$select a * rate$function$;
--    hazard of the undo stale_values: function public.tax(numeric, numeric) gives other values from now on, but index public.o_tax keeps what was computed before
--    hazard of the undo stale_values: function public.tax(numeric, numeric) gives other values from now on, but generated column public.o.gross keeps what was computed before
--    hazard of the undo stale_values: function public.tax(numeric, numeric) gives other values from now on, but check low of public.o keeps what was computed before
--    undo:
CREATE OR REPLACE FUNCTION public.tax(a numeric, rate numeric DEFAULT 0.2)
 RETURNS numeric
 LANGUAGE sql
 IMMUTABLE
AS $function$select a * rate$function$;
