-- 1. change type public.mood from (x, y, z) to (x, y, z, w)
ALTER TYPE public.mood ADD VALUE 'w' AFTER 'z';
--    hazard of the undo drop_type: type public.mood loses w; rows that hold one make the step fail
--    undo:
DROP PUBLICATION pb;
DROP STATISTICS public.st;
DROP POLICY p ON public.e;
DROP TRIGGER tr ON public.e;
DROP VIEW public.v;
ALTER TABLE public.other DROP CONSTRAINT other_id_m_fkey;
ALTER SEQUENCE public.sq OWNED BY NONE;
ALTER SEQUENCE public.e_id_seq OWNED BY NONE;
CREATE TABLE public._lockplane_rows_1 AS SELECT m, id, o, t FROM public.e;
ALTER TABLE public.e1 DETACH PARTITION public.e11;
DROP TABLE public.e11;
ALTER TABLE public.e DETACH PARTITION public.ez;
DROP TABLE public.ez;
ALTER TABLE public.e DETACH PARTITION public.e1;
DROP TABLE public.e1;
DROP TABLE public.e;
DROP FUNCTION public.f(public.mood);
ALTER TYPE public.mood RENAME TO _lockplane_old_mood;
CREATE TYPE public.mood AS ENUM ('x', 'y', 'z');
ALTER TABLE public.other ALTER COLUMN m DROP DEFAULT;
ALTER TABLE public.other ALTER COLUMN m TYPE public.mood USING m::text::public.mood, ALTER COLUMN a TYPE public.mood[] USING a::text[]::public.mood[];
ALTER TABLE public.other ALTER COLUMN m SET DEFAULT 'y'::public.mood;
ALTER TABLE public._lockplane_rows_1 ALTER COLUMN m TYPE public.mood USING m::text::public.mood;
DROP TYPE public._lockplane_old_mood;
CREATE OR REPLACE FUNCTION public.f(public.mood)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT true$function$;
CREATE TABLE public.e (
    m public.mood NOT NULL,
    id bigint NOT NULL DEFAULT nextval('public.e_id_seq'::regclass),
    o integer DEFAULT nextval('public.sq'::regclass),
    t text,
    CONSTRAINT e_pkey PRIMARY KEY (id, m),
    CONSTRAINT fc CHECK (public.f(m))
) PARTITION BY LIST (m);
COMMENT ON COLUMN public.e.t IS 'text';
ALTER TABLE public.e ENABLE ROW LEVEL SECURITY;
CREATE TABLE public.e1 (
    m public.mood NOT NULL,
    id bigint NOT NULL DEFAULT nextval('public.e_id_seq'::regclass),
    o integer DEFAULT nextval('public.sq'::regclass),
    t text,
    CONSTRAINT e1_pkey PRIMARY KEY (id, m),
    CONSTRAINT fc CHECK (public.f(m))
) PARTITION BY RANGE (id);
ALTER TABLE ONLY public.e ATTACH PARTITION public.e1 FOR VALUES IN ('x', 'y');
CREATE TABLE public.ez (
    m public.mood NOT NULL,
    id bigint NOT NULL DEFAULT nextval('public.e_id_seq'::regclass),
    o integer DEFAULT nextval('public.sq'::regclass),
    t text,
    CONSTRAINT ez_pkey PRIMARY KEY (id, m),
    CONSTRAINT fc CHECK (public.f(m))
);
CREATE INDEX own ON public.ez (t);
ALTER TABLE ONLY public.e ATTACH PARTITION public.ez FOR VALUES IN ('z');
CREATE TABLE public.e11 (
    m public.mood NOT NULL,
    id bigint NOT NULL DEFAULT nextval('public.e_id_seq'::regclass),
    o integer DEFAULT nextval('public.sq'::regclass),
    t text,
    CONSTRAINT e11_pkey PRIMARY KEY (id, m),
    CONSTRAINT fc CHECK (public.f(m))
);
ALTER TABLE ONLY public.e1 ATTACH PARTITION public.e11 FOR VALUES FROM ('0') TO ('100');
COMMENT ON TABLE public.e11 IS 'deep';
INSERT INTO public.e (m, id, o, t) SELECT m, id, o, t FROM public._lockplane_rows_1;
DROP TABLE public._lockplane_rows_1;
DO $$BEGIN EXECUTE (SELECT format('ALTER SEQUENCE %s OWNER TO %s', 'public.e_id_seq'::regclass, relowner::regrole) FROM pg_class WHERE oid = 'public.e'::regclass); END$$;
ALTER SEQUENCE public.e_id_seq OWNED BY public.e.id;
DO $$BEGIN EXECUTE (SELECT format('ALTER SEQUENCE %s OWNER TO %s', 'public.sq'::regclass, relowner::regrole) FROM pg_class WHERE oid = 'public.e'::regclass); END$$;
ALTER SEQUENCE public.sq OWNED BY public.e.o;
ALTER TABLE public.other ADD CONSTRAINT other_id_m_fkey FOREIGN KEY (id, m) REFERENCES public.e (id, m);
CREATE VIEW public.v AS
 SELECT e.m,
    count(*) AS count
   FROM public.e
  GROUP BY e.m;
CREATE TRIGGER tr AFTER INSERT ON public.e FOR EACH ROW EXECUTE FUNCTION public.trg();
CREATE POLICY p ON public.e USING ((m <> 'z'::public.mood));
CREATE STATISTICS public.st ON m, t FROM public.e;
CREATE PUBLICATION pb FOR TABLE ONLY public.e WITH (publish = 'insert, update, delete, truncate');
