-- 1. drop table public.gone
--    hazard drop_table: every row of public.gone is deleted; undoing brings the table back empty
DROP TABLE public.gone;
--    undo, but for the rows of public.gone:
CREATE TABLE public.gone (
    id integer NOT NULL GENERATED ALWAYS AS IDENTITY
);
COMMENT ON SEQUENCE public.gone_id_seq IS 'goes with it''s table';

-- 2. rename table public.called to public.named
--    hazard rename: table public.called becomes public.named: code that still uses the old name fails
ALTER TABLE public.called RENAME TO named;
--    hazard of the undo rename: table public.named becomes public.called: code that still uses the old name fails
--    undo:
ALTER TABLE public.named RENAME TO called;

-- 3. rename sequence public.numbers to public.figures
--    hazard rename: sequence public.numbers becomes public.figures: code that still uses the old name fails
ALTER SEQUENCE public.numbers RENAME TO figures;
--    hazard of the undo rename: sequence public.figures becomes public.numbers: code that still uses the old name fails
--    undo:
ALTER SEQUENCE public.figures RENAME TO numbers;

-- 4. create table public.fresh
CREATE TABLE public.fresh (
    id integer NOT NULL GENERATED ALWAYS AS IDENTITY
);
COMMENT ON SEQUENCE public.fresh_id_seq IS 'comes with its table';
--    hazard of the undo drop_table: every row of public.fresh is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.fresh;

-- 5. change the numbering of column public.hushed.id
COMMENT ON SEQUENCE public.hushed_id_seq IS NULL;
--    undo:
COMMENT ON SEQUENCE public.hushed_id_seq IS 'gone later';

-- 6. change column public.i.id (integer, not null, identity) to id (integer, not null, default nextval('public.i_id_seq'::regclass))
CREATE SEQUENCE public._lockplane_new_i_id_seq AS integer;
SELECT setval('public._lockplane_new_i_id_seq'::regclass, greatest(max(id)::bigint + 1, 1, (SELECT last_value + CASE WHEN is_called THEN 1 ELSE 0 END FROM public.i_id_seq)), false) FROM public.i;
ALTER TABLE public.i ALTER COLUMN id DROP IDENTITY;
ALTER SEQUENCE public._lockplane_new_i_id_seq RENAME TO i_id_seq;
COMMENT ON SEQUENCE public.i_id_seq IS 'of a serial now';
DO $$BEGIN EXECUTE (SELECT format('ALTER SEQUENCE %s OWNER TO %s', 'public.i_id_seq'::regclass, relowner::regrole) FROM pg_class WHERE oid = 'public.i'::regclass); END$$;
ALTER SEQUENCE public.i_id_seq OWNED BY public.i.id;
ALTER TABLE public.i ALTER COLUMN id SET DEFAULT nextval('public.i_id_seq'::regclass);
--    undo:
ALTER TABLE public.i ALTER COLUMN id DROP DEFAULT;
ALTER TABLE public.i ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME public._lockplane_new_i_id_seq);
SELECT setval('public._lockplane_new_i_id_seq'::regclass, greatest(max(id)::bigint + 1, 1, (SELECT last_value + CASE WHEN is_called THEN 1 ELSE 0 END FROM public.i_id_seq)), false) FROM public.i;
DROP SEQUENCE public.i_id_seq;
ALTER SEQUENCE public._lockplane_new_i_id_seq RENAME TO i_id_seq;
COMMENT ON SEQUENCE public.i_id_seq IS 'of an identity';

-- 7. change the numbering of column public.named.id
ALTER TABLE public.named ALTER COLUMN id SET START WITH 7;
--    undo:
ALTER TABLE public.named ALTER COLUMN id SET START WITH 5;

-- 8. add column public.plain.extra (integer, not null, identity)
ALTER TABLE public.plain ADD COLUMN extra integer NOT NULL GENERATED ALWAYS AS IDENTITY;
COMMENT ON SEQUENCE public.plain_extra_seq IS 'with its column';
--    hazard of the undo drop_column: every value of public.plain.extra is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.plain DROP COLUMN extra;

-- 9. change column public.plain.id (integer, not null) to id (integer, not null, identity)
ALTER TABLE public.plain ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;
SELECT setval('public.plain_id_seq', greatest(max(id)::bigint + 1, 1), false) FROM public.plain;
COMMENT ON SEQUENCE public.plain_id_seq IS 'new';
--    hazard of the undo drop_type: sequence public.plain_id_seq is dropped with its position
--    undo:
ALTER TABLE public.plain ALTER COLUMN id DROP IDENTITY;

-- 10. change column public.s.id (integer, not null, default nextval('public.s_id_seq'::regclass)) to id (integer, not null, identity)
ALTER TABLE public.s ALTER COLUMN id DROP DEFAULT;
ALTER TABLE public.s ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME public._lockplane_new_s_id_seq);
SELECT setval('public._lockplane_new_s_id_seq'::regclass, greatest(max(id)::bigint + 1, 1, (SELECT last_value + CASE WHEN is_called THEN 1 ELSE 0 END FROM public.s_id_seq)), false) FROM public.s;
DROP SEQUENCE public.s_id_seq;
ALTER SEQUENCE public._lockplane_new_s_id_seq RENAME TO s_id_seq;
COMMENT ON SEQUENCE public.s_id_seq IS 'of an identity now';
--    undo:
CREATE SEQUENCE public._lockplane_new_s_id_seq AS integer;
SELECT setval('public._lockplane_new_s_id_seq'::regclass, greatest(max(id)::bigint + 1, 1, (SELECT last_value + CASE WHEN is_called THEN 1 ELSE 0 END FROM public.s_id_seq)), false) FROM public.s;
ALTER TABLE public.s ALTER COLUMN id DROP IDENTITY;
ALTER SEQUENCE public._lockplane_new_s_id_seq RENAME TO s_id_seq;
COMMENT ON SEQUENCE public.s_id_seq IS 'of a serial';
DO $$BEGIN EXECUTE (SELECT format('ALTER SEQUENCE %s OWNER TO %s', 'public.s_id_seq'::regclass, relowner::regrole) FROM pg_class WHERE oid = 'public.s'::regclass); END$$;
ALTER SEQUENCE public.s_id_seq OWNED BY public.s.id;
ALTER TABLE public.s ALTER COLUMN id SET DEFAULT nextval('public.s_id_seq'::regclass);

-- 11. change the numbering of column public.told.id
COMMENT ON SEQUENCE public.told_id_seq IS 'new words';
--    undo:
COMMENT ON SEQUENCE public.told_id_seq IS 'old words';
