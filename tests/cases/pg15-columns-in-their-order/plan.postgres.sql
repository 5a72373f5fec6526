-- 1. drop statistics public.s
DROP STATISTICS public.s;
--    undo:
CREATE STATISTICS public.s ON b, id FROM public.t;

-- 2. drop statistics public.s2
DROP STATISTICS public.s2;
--    undo:
CREATE STATISTICS public.s2 (mcv) ON b, id, (b + 1) FROM public.t;

-- 3. drop statistics public.sc
--    hazard drop_object: statistics public.sc is dropped; code that uses it stops working
DROP STATISTICS public.sc;
--    undo:
CREATE STATISTICS public.sc ON city, zip FROM public.users;

-- 4. add column public.t.a (integer)
ALTER TABLE public.t ADD COLUMN a integer;
--    hazard of the undo drop_column: every value of public.t.a is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.t DROP COLUMN a;

-- 5. drop column public.users.x
--    hazard drop_column: every value of public.users.x is deleted; undoing brings the column back without them
ALTER TABLE public.users DROP COLUMN x;
--    undo, but for the values of public.users.x:
ALTER TABLE public.users ADD COLUMN x integer;

-- 6. drop column public.users.zip
--    hazard drop_column: every value of public.users.zip is deleted; undoing brings the column back without them
ALTER TABLE public.users DROP COLUMN zip;
--    undo, but for the values of public.users.zip:
ALTER TABLE public.users ADD COLUMN zip character varying(10);

-- 7. drop column public.users.city
--    hazard drop_column: every value of public.users.city is deleted; undoing brings the column back without them
ALTER TABLE public.users DROP COLUMN city;
--    undo, but for the values of public.users.city:
ALTER TABLE public.users ADD COLUMN city text;

-- 8. drop column public.users.street
--    hazard drop_column: every value of public.users.street is deleted; undoing brings the column back without them
ALTER TABLE public.users DROP COLUMN street;
--    undo, but for the values of public.users.street:
ALTER TABLE public.users ADD COLUMN street text;

-- 9. create statistics public.s
CREATE STATISTICS public.s ON a, b, id FROM public.t;
--    undo:
DROP STATISTICS public.s;

-- 10. create statistics public.s2
CREATE STATISTICS public.s2 (mcv) ON a, b, id, (b + 1) FROM public.t;
--    undo:
DROP STATISTICS public.s2;

-- 11. change publication p
ALTER PUBLICATION p SET TABLE ONLY public.t (a, b, id);
--    undo:
ALTER PUBLICATION p SET TABLE ONLY public.t (b, id);
