-- 1. replace view public.all
CREATE OR REPLACE VIEW public."all" WITH (security_barrier='true') AS
 SELECT users.id
   FROM public.users
UNION
 SELECT users.age AS id
   FROM public.users;
--    undo:
CREATE OR REPLACE VIEW public."all" AS
 SELECT users.id
   FROM public.users
UNION
 SELECT users.age AS id
   FROM public.users;

-- 2. replace view public.grown
COMMENT ON COLUMN public.grown.age IS NULL;
ALTER VIEW public.grown ALTER COLUMN age DROP DEFAULT;
CREATE OR REPLACE VIEW public.grown WITH (security_barrier='true') AS
 SELECT users.id,
    users.age
   FROM public.users
  WHERE (users.age > 20)
  ORDER BY users.id;
COMMENT ON COLUMN public.grown.id IS 'number';
--    undo:
COMMENT ON COLUMN public.grown.id IS NULL;
CREATE OR REPLACE VIEW public.grown AS
 SELECT users.id,
    users.age
   FROM public.users
  WHERE (users.age > 17);
ALTER VIEW public.grown ALTER COLUMN age SET DEFAULT 18;
COMMENT ON COLUMN public.grown.age IS 'years';

-- 3. change materialized view public.ages
DROP INDEX public.ages_id;
DROP INDEX public.ages_gone;
ALTER MATERIALIZED VIEW public.ages SET (fillfactor = '70');
CREATE UNIQUE INDEX ages_id ON public.ages USING btree (id, age);
CREATE INDEX ages_new ON public.ages USING btree (age DESC);
COMMENT ON INDEX public.ages_id IS 'by id';
--    undo:
DROP INDEX public.ages_new;
DROP INDEX public.ages_id;
ALTER MATERIALIZED VIEW public.ages RESET (fillfactor);
CREATE INDEX ages_gone ON public.ages USING btree (age);
CREATE UNIQUE INDEX ages_id ON public.ages USING btree (id);
COMMENT ON INDEX public.ages_id IS 'by id';

-- 4. replace rule public.odd on public.users
CREATE OR REPLACE RULE odd AS
    ON INSERT TO public.users
   WHERE (new.age = 8) DO INSTEAD NOTHING;
--    undo:
CREATE OR REPLACE RULE odd AS
    ON INSERT TO public.users
   WHERE (new.age = 7) DO INSTEAD NOTHING;

-- 5. replace trigger public.noted on public.visits
CREATE OR REPLACE TRIGGER noted BEFORE INSERT OR UPDATE OF seen ON public.visits FOR EACH ROW EXECUTE FUNCTION public.noted();
--    undo:
CREATE OR REPLACE TRIGGER noted BEFORE INSERT ON public.visits FOR EACH ROW EXECUTE FUNCTION public.noted();

-- 6. replace trigger public.twice on public.visits_1
CREATE OR REPLACE TRIGGER twice AFTER INSERT ON public.visits_1 FOR EACH ROW EXECUTE FUNCTION public.noted();
ALTER TABLE public.visits_1 DISABLE TRIGGER twice;
--    undo:
CREATE OR REPLACE TRIGGER twice BEFORE INSERT ON public.visits_1 FOR EACH ROW EXECUTE FUNCTION public.noted();
ALTER TABLE public.visits_1 DISABLE TRIGGER twice;

-- 7. change policy public.more on public.users
ALTER POLICY more ON public.users TO PUBLIC USING ((age > 1)) WITH CHECK ((age = ANY (ARRAY[2, 3])));
--    undo:
ALTER POLICY more ON public.users TO postgres USING ((age > 1)) WITH CHECK ((age > 2));

-- 8. change policy public.own on public.users
ALTER POLICY own ON public.users TO postgres USING ((age > 5));
--    undo:
ALTER POLICY own ON public.users TO PUBLIC USING ((age > 0));

-- 9. change event trigger told
ALTER EVENT TRIGGER told DISABLE;
--    undo:
ALTER EVENT TRIGGER told ENABLE;
