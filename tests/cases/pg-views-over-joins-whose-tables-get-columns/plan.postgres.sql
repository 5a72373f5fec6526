-- 1. drop view public.nested
DROP VIEW public.nested;
--    undo:
CREATE VIEW public.nested AS
 SELECT tt11.x,
    tt11.y,
    tt12.z,
    tt13.q
   FROM ((public.tt11
     JOIN public.tt12 USING (x))
     JOIN public.tt13 USING (z));

-- 2. drop materialized view public.kept
DROP MATERIALIZED VIEW public.kept;
--    undo:
CREATE MATERIALIZED VIEW public.kept AS
 SELECT tt11.x,
    tt11.y,
    tt12.z,
    tt13.q
   FROM ((public.tt11
     JOIN public.tt12 USING (x))
     JOIN public.tt13 USING (z));

-- 3. add column public.tt11.z (integer)
ALTER TABLE public.tt11 ADD COLUMN z integer;
--    hazard of the undo drop_column: every value of public.tt11.z is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.tt11 DROP COLUMN z;

-- 4. add column public.tt4.ax (integer)
ALTER TABLE public.tt4 ADD COLUMN ax integer;
--    hazard of the undo drop_column: every value of public.tt4.ax is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.tt4 DROP COLUMN ax;

-- 5. add column public.tt5.cc (integer)
ALTER TABLE public.tt5 ADD COLUMN cc integer;
--    hazard of the undo drop_column: every value of public.tt5.cc is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.tt5 DROP COLUMN cc;

-- 6. add column public.tt8.z2 (integer)
ALTER TABLE public.tt8 ADD COLUMN z2 integer;
--    hazard of the undo drop_column: every value of public.tt8.z2 is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.tt8 DROP COLUMN z2;

-- 7. create view public.nested
CREATE VIEW public.nested AS
 SELECT tt11.x,
    tt11.y,
    tt12.z,
    tt13.q
   FROM ((public.tt11 tt11(x, y, z_1)
     JOIN public.tt12 USING (x))
     JOIN public.tt13 USING (z));
--    undo:
DROP VIEW public.nested;

-- 8. create materialized view public.kept
CREATE MATERIALIZED VIEW public.kept AS
 SELECT tt11.x,
    tt11.y,
    tt12.z,
    tt13.q
   FROM ((public.tt11 tt11(x, y, z_1)
     JOIN public.tt12 USING (x))
     JOIN public.tt13 USING (z));
--    undo:
DROP MATERIALIZED VIEW public.kept;

-- 9. comment on view public.named
COMMENT ON VIEW public.named IS 'new';
--    undo:
COMMENT ON VIEW public.named IS 'old';
