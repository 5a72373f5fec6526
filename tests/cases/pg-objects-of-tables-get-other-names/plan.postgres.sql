-- 1. drop trigger public.h1 on public.h
--    hazard drop_object: trigger public.h1 on public.h is dropped; code that uses it stops working
DROP TRIGGER h1 ON public.h;
--    undo:
CREATE TRIGGER h1 BEFORE INSERT ON public.h FOR EACH ROW EXECUTE FUNCTION public.keep();

-- 2. drop trigger public.k1 on public.t
--    hazard drop_object: trigger public.k1 on public.t is dropped; code that uses it stops working
DROP TRIGGER k1 ON public.t;
--    undo:
CREATE CONSTRAINT TRIGGER k1 AFTER INSERT ON public.t NOT DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW EXECUTE FUNCTION public.keep();

-- 3. drop trigger public.l1 on public.w
--    hazard drop_object: trigger public.l1 on public.w is dropped; code that uses it stops working
DROP TRIGGER l1 ON public.w;
--    undo:
CREATE TRIGGER l1 BEFORE UPDATE ON public.w FOR EACH ROW WHEN ((new.a > 0)) EXECUTE FUNCTION public.keep();

-- 4. drop policy public.twin11 on public.u
--    hazard drop_object: policy public.twin11 on public.u is dropped; code that uses it stops working
DROP POLICY twin11 ON public.u;
--    undo:
CREATE POLICY twin11 ON public.u USING ((id > 1));

-- 5. drop policy public.twin12 on public.u
--    hazard drop_object: policy public.twin12 on public.u is dropped; code that uses it stops working
DROP POLICY twin12 ON public.u;
--    undo:
CREATE POLICY twin12 ON public.u USING ((id > 1));

-- 6. rename table public.u to public.u2
--    hazard rename: table public.u becomes public.u2: code that still uses the old name fails
ALTER TABLE public.u RENAME TO u2;
--    hazard of the undo rename: table public.u2 becomes public.u: code that still uses the old name fails
--    undo:
ALTER TABLE public.u2 RENAME TO u;

-- 7. rename column public.u2.b to b2
--    hazard rename: public.u2.b becomes public.u2.b2: code that still uses the old name fails
ALTER TABLE public.u2 RENAME COLUMN b TO b2;
--    hazard of the undo rename: public.u2.b2 becomes public.u2.b: code that still uses the old name fails
--    undo:
ALTER TABLE public.u2 RENAME COLUMN b2 TO b;

-- 8. rename constraint u_pkey of public.u2 to primary key u2_pkey
ALTER TABLE public.u2 RENAME CONSTRAINT u_pkey TO u2_pkey;
--    undo:
ALTER TABLE public.u2 RENAME CONSTRAINT u2_pkey TO u_pkey;

-- 9. rename rule public.r1 on public.t to r2
ALTER RULE r1 ON public.t RENAME TO r2;
--    undo:
ALTER RULE r2 ON public.t RENAME TO r1;

-- 10. rename rule public.v1 on public.v to v2
ALTER RULE v1 ON public.v RENAME TO v2;
--    undo:
ALTER RULE v2 ON public.v RENAME TO v1;

-- 11. rename trigger public.c1 on public.u2 to c2
ALTER TRIGGER c1 ON public.u2 RENAME TO c2;
--    undo:
ALTER TRIGGER c2 ON public.u2 RENAME TO c1;

-- 12. rename trigger public.trigger1 on public.t to trigger2
ALTER TRIGGER trigger1 ON public.t RENAME TO trigger2;
--    undo:
ALTER TRIGGER trigger2 ON public.t RENAME TO trigger1;

-- 13. rename policy public.p1 on public.t to p2
ALTER POLICY p1 ON public.t RENAME TO p2;
--    undo:
ALTER POLICY p2 ON public.t RENAME TO p1;

-- 14. rename policy public.policy 1 on public.policy to policy 2
ALTER POLICY "policy 1" ON public.policy RENAME TO "policy 2";
--    undo:
ALTER POLICY "policy 2" ON public.policy RENAME TO "policy 1";

-- 15. rename statistics public.cs1 to cs2
ALTER STATISTICS public.cs1 RENAME TO cs2;
--    undo:
ALTER STATISTICS public.cs2 RENAME TO cs1;

-- 16. rename statistics public.s1 to s2
ALTER STATISTICS public.s1 RENAME TO s2;
--    undo:
ALTER STATISTICS public.s2 RENAME TO s1;

-- 17. change column public.w.a (integer) to a (bigint)
ALTER TABLE public.w ALTER COLUMN a TYPE bigint;
--    hazard of the undo new_demand: public.w.a becomes integer: the step fails if a value does not fit
--    undo:
ALTER TABLE public.w ALTER COLUMN a TYPE integer;

-- 18. create trigger public.h2 on public.h
CREATE TRIGGER h2 BEFORE INSERT ON public.h FOR EACH ROW EXECUTE FUNCTION public.keep();
--    hazard of the undo drop_object: trigger public.h2 on public.h is dropped; code that uses it stops working
--    undo:
DROP TRIGGER h2 ON public.h;

-- 19. create trigger public.k2 on public.t
CREATE CONSTRAINT TRIGGER k2 AFTER INSERT ON public.t NOT DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW EXECUTE FUNCTION public.keep();
--    hazard of the undo drop_object: trigger public.k2 on public.t is dropped; code that uses it stops working
--    undo:
DROP TRIGGER k2 ON public.t;

-- 20. create trigger public.l2 on public.w
CREATE TRIGGER l2 BEFORE UPDATE ON public.w FOR EACH ROW WHEN ((new.a > 0)) EXECUTE FUNCTION public.keep();
--    hazard of the undo drop_object: trigger public.l2 on public.w is dropped; code that uses it stops working
--    undo:
DROP TRIGGER l2 ON public.w;

-- 21. create policy public.twin21 on public.u2
CREATE POLICY twin21 ON public.u2 USING ((id > 1));
--    hazard of the undo drop_object: policy public.twin21 on public.u2 is dropped; code that uses it stops working
--    undo:
DROP POLICY twin21 ON public.u2;

-- 22. create policy public.twin22 on public.u2
CREATE POLICY twin22 ON public.u2 USING ((id > 1));
--    hazard of the undo drop_object: policy public.twin22 on public.u2 is dropped; code that uses it stops working
--    undo:
DROP POLICY twin22 ON public.u2;

-- 23. comment on policy public.p2 on public.t
COMMENT ON POLICY p2 ON public.t IS 'about p2';
--    undo:
COMMENT ON POLICY p2 ON public.t IS 'about p1';
