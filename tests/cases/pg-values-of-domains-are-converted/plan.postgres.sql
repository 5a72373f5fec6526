-- 1. change column public.t.a (numeric(12,2)) to a (public.d2)
--    hazard lossy_type: values of public.t.a may be rounded, cut or changed from numeric(12,2) to public.d2 without an error
ALTER TABLE public.t ALTER COLUMN a TYPE public.d2 USING a;
--    hazard of the undo lossy_type: values of public.t.a may be rounded, cut or changed from public.d2 to numeric(12,2) without an error
--    undo, but for the values of public.t.a as they were:
ALTER TABLE public.t ALTER COLUMN a TYPE numeric(12,2) USING a;

-- 2. change column public.t.b (public.dn) to b (public.d2)
--    hazard lossy_type: values of public.t.b may be rounded, cut or changed from public.dn to public.d2 without an error
ALTER TABLE public.t ALTER COLUMN b TYPE public.d2 USING b;
--    hazard of the undo lossy_type: values of public.t.b may be rounded, cut or changed from public.d2 to public.dn without an error
--    undo, but for the values of public.t.b as they were:
ALTER TABLE public.t ALTER COLUMN b TYPE public.dn USING b;

-- 3. change column public.t.c (double precision) to c (public.d2)
--    hazard lossy_type: values of public.t.c may be rounded, cut or changed from double precision to public.d2 without an error
ALTER TABLE public.t ALTER COLUMN c TYPE public.d2 USING c;
--    hazard of the undo lossy_type: values of public.t.c may be rounded, cut or changed from public.d2 to double precision without an error
--    undo, but for the values of public.t.c as they were:
ALTER TABLE public.t ALTER COLUMN c TYPE double precision USING c;

-- 4. change column public.t.d (money) to d (public.dn)
--    hazard lossy_type: values of public.t.d may be rounded, cut or changed from money to public.dn without an error
ALTER TABLE public.t ALTER COLUMN d TYPE public.dn USING d;
--    hazard of the undo lossy_type: values of public.t.d may be rounded, cut or changed from public.dn to money without an error
--    undo, but for the values of public.t.d as they were:
ALTER TABLE public.t ALTER COLUMN d TYPE money USING d;

-- 5. change column public.t.e (numeric[]) to e (public.d2[])
--    hazard lossy_type: values of public.t.e may be rounded, cut or changed from numeric[] to public.d2[] without an error
ALTER TABLE public.t ALTER COLUMN e TYPE public.d2[] USING e::bigint[]::public.d2[];
--    hazard of the undo lossy_type: values of public.t.e may be rounded, cut or changed from public.d2[] to numeric[] without an error
--    undo, but for the values of public.t.e as they were:
ALTER TABLE public.t ALTER COLUMN e TYPE numeric[] USING e::numeric[];

-- 6. change column public.t.f (boolean) to f (public.d2)
--    hazard lossy_type: values of public.t.f may be rounded, cut or changed from boolean to public.d2 without an error
ALTER TABLE public.t ALTER COLUMN f TYPE public.d2 USING f::integer::bigint;
--    hazard of the undo lossy_type: values of public.t.f may be rounded, cut or changed from public.d2 to boolean without an error
--    undo, but for the values of public.t.f as they were:
ALTER TABLE public.t ALTER COLUMN f TYPE boolean USING f <> 0;

-- 7. change column public.t.g (integer) to g (public.db)
--    hazard lossy_type: values of public.t.g may be rounded, cut or changed from integer to public.db without an error
ALTER TABLE public.t ALTER COLUMN g TYPE public.db USING g::boolean;
--    hazard of the undo lossy_type: values of public.t.g may be rounded, cut or changed from public.db to integer without an error
--    undo, but for the values of public.t.g as they were:
ALTER TABLE public.t ALTER COLUMN g TYPE integer USING g::integer;

-- 8. change column public.t.h (integer) to h (public.dm)
--    hazard lossy_type: values of public.t.h may be rounded, cut or changed from integer to public.dm without an error
ALTER TABLE public.t ALTER COLUMN h TYPE public.dm USING h;
--    hazard of the undo lossy_type: values of public.t.h may be rounded, cut or changed from public.dm to integer without an error
--    undo, but for the values of public.t.h as they were:
ALTER TABLE public.t ALTER COLUMN h TYPE integer USING h::numeric::integer;

-- 9. change column public.t.i (public.cents) to i (numeric(12,2))
--    hazard lossy_type: values of public.t.i may be rounded, cut or changed from public.cents to numeric(12,2) without an error
ALTER TABLE public.t ALTER COLUMN i TYPE numeric(12,2) USING i;
--    hazard of the undo lossy_type: values of public.t.i may be rounded, cut or changed from numeric(12,2) to public.cents without an error
--    undo, but for the values of public.t.i as they were:
ALTER TABLE public.t ALTER COLUMN i TYPE public.cents USING i;

-- 10. change column public.t.j (public.money_like) to j (bigint)
--    hazard lossy_type: values of public.t.j may be rounded, cut or changed from public.money_like to bigint without an error
ALTER TABLE public.t ALTER COLUMN j TYPE bigint USING j;
--    hazard of the undo lossy_type: values of public.t.j may be rounded, cut or changed from bigint to public.money_like without an error
--    undo, but for the values of public.t.j as they were:
ALTER TABLE public.t ALTER COLUMN j TYPE public.money_like USING j;

-- 11. change column public.t.k (public.d2[]) to k (numeric[])
--    hazard lossy_type: values of public.t.k may be rounded, cut or changed from public.d2[] to numeric[] without an error
ALTER TABLE public.t ALTER COLUMN k TYPE numeric[] USING k::numeric[];
--    hazard of the undo lossy_type: values of public.t.k may be rounded, cut or changed from numeric[] to public.d2[] without an error
--    undo, but for the values of public.t.k as they were:
ALTER TABLE public.t ALTER COLUMN k TYPE public.d2[] USING k::bigint[]::public.d2[];

-- 12. change column public.t.l (text) to l (public.money_like)
--    hazard lossy_type: values of public.t.l may be rounded, cut or changed from text to public.money_like without an error
ALTER TABLE public.t ALTER COLUMN l TYPE public.money_like USING l::numeric(10,2);
--    undo, but for the values of public.t.l as they were:
ALTER TABLE public.t ALTER COLUMN l TYPE text;
