-- 1. drop view public.noted_twice
DROP VIEW public.noted_twice;
--    undo:
CREATE VIEW public.noted_twice AS
 SELECT noted.id,
    (noted.note || noted.note) AS note
   FROM public.noted;

-- 2. drop view public.noted
DROP VIEW public.noted;
--    undo:
CREATE VIEW public.noted AS
 SELECT event.id,
    event.note
   FROM public.event
  WHERE (event.note IS NOT NULL);
COMMENT ON VIEW public.noted IS 'has a note';

-- 3. drop materialized view public.per_region
DROP MATERIALIZED VIEW public.per_region;
--    undo:
CREATE MATERIALIZED VIEW public.per_region AS
 SELECT event.region,
    count(*) AS count
   FROM public.event
  GROUP BY event.region;
CREATE UNIQUE INDEX per_region_key ON public.per_region USING btree (region);

-- 4. drop trigger public.event_touch on public.event
DROP TRIGGER event_touch ON public.event;
--    undo:
CREATE TRIGGER event_touch BEFORE UPDATE ON public.event FOR EACH ROW EXECUTE FUNCTION public.touch();

-- 5. drop policy public.everybody on public.event
DROP POLICY everybody ON public.event;
--    undo:
CREATE POLICY everybody ON public.event USING (true);

-- 6. drop foreign key remark_region_event_fkey of public.remark
ALTER TABLE public.remark DROP CONSTRAINT remark_region_event_fkey;
--    hazard of the undo new_demand: foreign key remark_region_event_fkey of public.remark: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.remark ADD CONSTRAINT remark_region_event_fkey FOREIGN KEY (region, event) REFERENCES public.event (region, id);

-- 7. drop foreign key event_region_fkey of public.event
ALTER TABLE public.event DROP CONSTRAINT event_region_fkey;
--    hazard of the undo new_demand: foreign key event_region_fkey of public.event: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.event ADD CONSTRAINT event_region_fkey FOREIGN KEY (region) REFERENCES public.region (code);

-- 8. take sequence public.event_id_seq from its column
ALTER SEQUENCE public.event_id_seq OWNED BY NONE;
--    undo:
DO $$BEGIN EXECUTE (SELECT format('ALTER SEQUENCE %s OWNER TO %s', 'public.event_id_seq'::regclass, relowner::regrole) FROM pg_class WHERE oid = 'public.event'::regclass); END$$;
ALTER SEQUENCE public.event_id_seq OWNED BY public.event.id;

-- 9. take the rows out of public.event
CREATE TABLE public._lockplane_rows_1 AS SELECT id, region, note FROM ONLY public.event;
--    undo:
INSERT INTO public.event (id, region, note) SELECT id, region, note FROM public._lockplane_rows_1;
DROP TABLE public._lockplane_rows_1;

-- 10. drop table public.event
DROP TABLE public.event;
--    undo:
CREATE TABLE public.event (
    id integer NOT NULL DEFAULT nextval('public.event_id_seq'::regclass),
    region text NOT NULL,
    note text,
    CONSTRAINT event_pkey PRIMARY KEY (region, id)
);
CREATE INDEX event_note ON public.event (note);
ALTER TABLE public.event ENABLE ROW LEVEL SECURITY;

-- 11. create table public.event
CREATE TABLE public.event (
    id integer NOT NULL DEFAULT nextval('public.event_id_seq'::regclass),
    region text NOT NULL,
    note text,
    CONSTRAINT event_pkey PRIMARY KEY (region, id)
) PARTITION BY LIST (region);
CREATE INDEX event_note ON public.event (note);
ALTER TABLE public.event ENABLE ROW LEVEL SECURITY;
--    undo:
DROP TABLE public.event;

-- 12. create table public.event_north
CREATE TABLE public.event_north (
    id integer NOT NULL DEFAULT nextval('public.event_id_seq'::regclass),
    region text NOT NULL,
    note text,
    CONSTRAINT event_north_pkey PRIMARY KEY (region, id)
);
CREATE INDEX event_north_note_idx ON public.event_north (note);
ALTER TABLE ONLY public.event ATTACH PARTITION public.event_north FOR VALUES IN ('north');
--    undo:
ALTER TABLE public.event DETACH PARTITION public.event_north;
DROP TABLE public.event_north;

-- 13. create table public.event_rest
CREATE TABLE public.event_rest (
    id integer NOT NULL DEFAULT nextval('public.event_id_seq'::regclass),
    region text NOT NULL,
    note text,
    CONSTRAINT event_rest_pkey PRIMARY KEY (region, id)
);
CREATE INDEX event_rest_note_idx ON public.event_rest (note);
ALTER TABLE ONLY public.event ATTACH PARTITION public.event_rest DEFAULT;
--    undo:
ALTER TABLE public.event DETACH PARTITION public.event_rest;
DROP TABLE public.event_rest;

-- 14. put the rows into public.event
INSERT INTO public.event (id, region, note) SELECT id, region, note FROM public._lockplane_rows_1;
DROP TABLE public._lockplane_rows_1;
--    undo:
CREATE TABLE public._lockplane_rows_1 AS SELECT id, region, note FROM public.event;

-- 15. create view public.noted
CREATE VIEW public.noted AS
 SELECT event.id,
    event.note
   FROM public.event
  WHERE (event.note IS NOT NULL);
COMMENT ON VIEW public.noted IS 'has a note';
--    undo:
DROP VIEW public.noted;

-- 16. create view public.noted_twice
CREATE VIEW public.noted_twice AS
 SELECT noted.id,
    (noted.note || noted.note) AS note
   FROM public.noted;
--    undo:
DROP VIEW public.noted_twice;

-- 17. create materialized view public.per_region
CREATE MATERIALIZED VIEW public.per_region AS
 SELECT event.region,
    count(*) AS count
   FROM public.event
  GROUP BY event.region;
CREATE UNIQUE INDEX per_region_key ON public.per_region USING btree (region);
--    undo:
DROP MATERIALIZED VIEW public.per_region;

-- 18. create trigger public.event_touch on public.event
CREATE TRIGGER event_touch BEFORE UPDATE ON public.event FOR EACH ROW EXECUTE FUNCTION public.touch();
--    undo:
DROP TRIGGER event_touch ON public.event;

-- 19. create policy public.everybody on public.event
CREATE POLICY everybody ON public.event USING (true);
--    undo:
DROP POLICY everybody ON public.event;

-- 20. add foreign key event_region_fkey to public.event
--    hazard new_demand: foreign key event_region_fkey of public.event: the step fails if a row does not meet it
ALTER TABLE public.event ADD CONSTRAINT event_region_fkey FOREIGN KEY (region) REFERENCES public.region (code);
--    undo:
ALTER TABLE public.event DROP CONSTRAINT event_region_fkey;

-- 21. add foreign key remark_region_event_fkey to public.remark
--    hazard new_demand: foreign key remark_region_event_fkey of public.remark: the step fails if a row does not meet it
ALTER TABLE public.remark ADD CONSTRAINT remark_region_event_fkey FOREIGN KEY (region, event) REFERENCES public.event (region, id);
--    undo:
ALTER TABLE public.remark DROP CONSTRAINT remark_region_event_fkey;

-- 22. give sequence public.event_id_seq to public.event.id
DO $$BEGIN EXECUTE (SELECT format('ALTER SEQUENCE %s OWNER TO %s', 'public.event_id_seq'::regclass, relowner::regrole) FROM pg_class WHERE oid = 'public.event'::regclass); END$$;
ALTER SEQUENCE public.event_id_seq OWNED BY public.event.id;
--    undo:
ALTER SEQUENCE public.event_id_seq OWNED BY NONE;
