-- 1. drop view public.above
DROP VIEW public.above;
--    undo:
CREATE VIEW public.above AS
 SELECT narrow.id
   FROM public.narrow;

-- 2. rename table old.moved to new.moved
--    hazard rename: table old.moved becomes new.moved: code that still uses the old name fails
ALTER TABLE old.moved SET SCHEMA new;
--    hazard of the undo rename: table new.moved becomes old.moved: code that still uses the old name fails
--    undo:
ALTER TABLE new.moved SET SCHEMA old;

-- 3. rename table public.t to public.u
--    hazard rename: table public.t becomes public.u: code that still uses the old name fails
ALTER TABLE public.t RENAME TO u;
--    hazard of the undo rename: table public.u becomes public.t: code that still uses the old name fails
--    undo:
ALTER TABLE public.u RENAME TO t;

-- 4. rename table public.narrow to public.wide
--    hazard rename: table public.narrow becomes public.wide: code that still uses the old name fails
ALTER TABLE public.narrow RENAME TO wide;
--    hazard of the undo rename: table public.wide becomes public.narrow: code that still uses the old name fails
--    undo:
ALTER TABLE public.wide RENAME TO narrow;

-- 5. rename sequence public.t_id_seq to public.u_id_seq
--    hazard rename: sequence public.t_id_seq becomes public.u_id_seq: code that still uses the old name fails
ALTER SEQUENCE public.t_id_seq RENAME TO u_id_seq;
--    hazard of the undo rename: sequence public.u_id_seq becomes public.t_id_seq: code that still uses the old name fails
--    undo:
ALTER SEQUENCE public.u_id_seq RENAME TO t_id_seq;

-- 6. rename sequence public.t_x_seq to public.u_x_seq
--    hazard rename: sequence public.t_x_seq becomes public.u_x_seq: code that still uses the old name fails
ALTER SEQUENCE public.t_x_seq RENAME TO u_x_seq;
--    hazard of the undo rename: sequence public.u_x_seq becomes public.t_x_seq: code that still uses the old name fails
--    undo:
ALTER SEQUENCE public.u_x_seq RENAME TO t_x_seq;

-- 7. rename sequence public.narrow_id_seq to public.wide_key_seq
--    hazard rename: sequence public.narrow_id_seq becomes public.wide_key_seq: code that still uses the old name fails
ALTER SEQUENCE public.narrow_id_seq RENAME TO wide_key_seq;
--    hazard of the undo rename: sequence public.wide_key_seq becomes public.narrow_id_seq: code that still uses the old name fails
--    undo:
ALTER SEQUENCE public.wide_key_seq RENAME TO narrow_id_seq;

-- 8. rename constraint t_pkey of public.u to primary key u_pkey
ALTER TABLE public.u RENAME CONSTRAINT t_pkey TO u_pkey;
--    undo:
ALTER TABLE public.u RENAME CONSTRAINT u_pkey TO t_pkey;

-- 9. rename column public.wide.id to key
--    hazard rename: public.wide.id becomes public.wide.key: code that still uses the old name fails
ALTER TABLE public.wide RENAME COLUMN id TO "key";
--    hazard of the undo rename: public.wide.key becomes public.wide.id: code that still uses the old name fails
--    undo:
ALTER TABLE public.wide RENAME COLUMN "key" TO id;

-- 10. rename sequence public.two to public._lockplane_swapped_6
ALTER SEQUENCE public.two RENAME TO _lockplane_swapped_6;
--    undo:
ALTER SEQUENCE public._lockplane_swapped_6 RENAME TO two;

-- 11. rename sequence public.one to public.two
--    hazard rename: sequence public.one becomes public.two: code that still uses the old name fails
ALTER SEQUENCE public.one RENAME TO two;
--    hazard of the undo rename: sequence public.two becomes public.one: code that still uses the old name fails
--    undo:
ALTER SEQUENCE public.two RENAME TO one;

-- 12. rename sequence public._lockplane_swapped_6 to public.one
ALTER SEQUENCE public._lockplane_swapped_6 RENAME TO one;
--    undo:
ALTER SEQUENCE public.one RENAME TO _lockplane_swapped_6;

-- 13. create sequence old.moved_x_seq
CREATE SEQUENCE old.moved_x_seq AS integer;
--    hazard of the undo drop_type: sequence old.moved_x_seq is dropped with its position
--    undo:
DROP SEQUENCE old.moved_x_seq;

-- 14. create sequence public.t_x_seq
CREATE SEQUENCE public.t_x_seq AS integer;
--    hazard of the undo drop_type: sequence public.t_x_seq is dropped with its position
--    undo:
DROP SEQUENCE public.t_x_seq;

-- 15. change column new.moved.id (integer, not null, identity) to id (integer, not null, default nextval('new.moved_id_seq'::regclass))
CREATE SEQUENCE new._lockplane_new_moved_id_s AS integer;
SELECT setval('new._lockplane_new_moved_id_s'::regclass, greatest(max(id)::bigint + 1, 1, (SELECT last_value + CASE WHEN is_called THEN 1 ELSE 0 END FROM new.moved_id_seq)), false) FROM new.moved;
ALTER TABLE new.moved ALTER COLUMN id DROP IDENTITY;
ALTER SEQUENCE new._lockplane_new_moved_id_s RENAME TO moved_id_seq;
DO $$BEGIN EXECUTE (SELECT format('ALTER SEQUENCE %s OWNER TO %s', 'new.moved_id_seq'::regclass, relowner::regrole) FROM pg_class WHERE oid = 'new.moved'::regclass); END$$;
ALTER SEQUENCE new.moved_id_seq OWNED BY new.moved.id;
ALTER TABLE new.moved ALTER COLUMN id SET DEFAULT nextval('new.moved_id_seq'::regclass);
--    undo:
ALTER TABLE new.moved ALTER COLUMN id DROP DEFAULT;
ALTER TABLE new.moved ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME new._lockplane_new_moved_id_s);
SELECT setval('new._lockplane_new_moved_id_s'::regclass, greatest(max(id)::bigint + 1, 1, (SELECT last_value + CASE WHEN is_called THEN 1 ELSE 0 END FROM new.moved_id_seq)), false) FROM new.moved;
DROP SEQUENCE new.moved_id_seq;
ALTER SEQUENCE new._lockplane_new_moved_id_s RENAME TO moved_id_seq;

-- 16. change column new.moved.x (integer, not null, default nextval('new.moved_x_seq'::regclass)) to x (integer, not null, identity)
ALTER TABLE new.moved ALTER COLUMN x DROP DEFAULT;
ALTER TABLE new.moved ALTER COLUMN x ADD GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME new._lockplane_new_moved_x_se);
SELECT setval('new._lockplane_new_moved_x_se'::regclass, greatest(max(x)::bigint + 1, 1, (SELECT last_value + CASE WHEN is_called THEN 1 ELSE 0 END FROM new.moved_x_seq)), false) FROM new.moved;
DROP SEQUENCE new.moved_x_seq;
ALTER SEQUENCE new._lockplane_new_moved_x_se RENAME TO moved_x_seq;
--    undo:
CREATE SEQUENCE new._lockplane_new_moved_x_se AS integer;
SELECT setval('new._lockplane_new_moved_x_se'::regclass, greatest(max(x)::bigint + 1, 1, (SELECT last_value + CASE WHEN is_called THEN 1 ELSE 0 END FROM new.moved_x_seq)), false) FROM new.moved;
ALTER TABLE new.moved ALTER COLUMN x DROP IDENTITY;
ALTER SEQUENCE new._lockplane_new_moved_x_se RENAME TO moved_x_seq;
DO $$BEGIN EXECUTE (SELECT format('ALTER SEQUENCE %s OWNER TO %s', 'new.moved_x_seq'::regclass, relowner::regrole) FROM pg_class WHERE oid = 'new.moved'::regclass); END$$;
ALTER SEQUENCE new.moved_x_seq OWNED BY new.moved.x;
ALTER TABLE new.moved ALTER COLUMN x SET DEFAULT nextval('new.moved_x_seq'::regclass);

-- 17. create table old.moved
CREATE TABLE old.moved (
    id integer NOT NULL GENERATED ALWAYS AS IDENTITY,
    x integer NOT NULL DEFAULT nextval('old.moved_x_seq'::regclass)
);
--    hazard of the undo drop_table: every row of old.moved is deleted; undoing brings the table back empty
--    undo:
DROP TABLE old.moved;

-- 18. create table public.narrow
CREATE TABLE public.narrow (
    id smallint NOT NULL GENERATED BY DEFAULT AS IDENTITY
);
--    hazard of the undo drop_table: every row of public.narrow is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.narrow;

-- 19. create table public.t
CREATE TABLE public.t (
    id integer NOT NULL GENERATED ALWAYS AS IDENTITY,
    x integer NOT NULL DEFAULT nextval('public.t_x_seq'::regclass),
    CONSTRAINT t_pkey PRIMARY KEY (id)
);
--    hazard of the undo drop_table: every row of public.t is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.t;

-- 20. change column public.wide.key (smallint, not null, identity) to key (bigint, not null, default nextval('public.wide_key_seq'::regclass))
CREATE SEQUENCE public._lockplane_new_wide_key_s AS bigint;
SELECT setval('public._lockplane_new_wide_key_s'::regclass, greatest(max("key")::bigint + 1, 1, (SELECT last_value + CASE WHEN is_called THEN 1 ELSE 0 END FROM public.wide_key_seq)), false) FROM public.wide;
ALTER TABLE public.wide ALTER COLUMN "key" DROP IDENTITY;
ALTER SEQUENCE public._lockplane_new_wide_key_s RENAME TO wide_key_seq;
DO $$BEGIN EXECUTE (SELECT format('ALTER SEQUENCE %s OWNER TO %s', 'public.wide_key_seq'::regclass, relowner::regrole) FROM pg_class WHERE oid = 'public.wide'::regclass); END$$;
ALTER SEQUENCE public.wide_key_seq OWNED BY public.wide."key";
ALTER TABLE public.wide ALTER COLUMN "key" TYPE bigint;
ALTER TABLE public.wide ALTER COLUMN "key" SET DEFAULT nextval('public.wide_key_seq'::regclass);
--    hazard of the undo new_demand: public.wide.key becomes smallint: the step fails if a value does not fit
--    undo:
ALTER TABLE public.wide ALTER COLUMN "key" DROP DEFAULT;
ALTER TABLE public.wide ALTER COLUMN "key" TYPE smallint;
ALTER TABLE public.wide ALTER COLUMN "key" ADD GENERATED BY DEFAULT AS IDENTITY (SEQUENCE NAME public._lockplane_new_wide_key_s);
SELECT setval('public._lockplane_new_wide_key_s'::regclass, greatest(max("key")::bigint + 1, 1, (SELECT last_value + CASE WHEN is_called THEN 1 ELSE 0 END FROM public.wide_key_seq)), false) FROM public.wide;
DROP SEQUENCE public.wide_key_seq;
ALTER SEQUENCE public._lockplane_new_wide_key_s RENAME TO wide_key_seq;

-- 21. create view public.above
CREATE VIEW public.above AS
 SELECT wide.key AS id
   FROM public.wide;
--    undo:
DROP VIEW public.above;

-- 22. give sequence old.moved_x_seq to old.moved.x
ALTER SEQUENCE old.moved_x_seq OWNED BY old.moved.x;
--    undo:
ALTER SEQUENCE old.moved_x_seq OWNED BY NONE;

-- 23. give sequence public.t_x_seq to public.t.x
ALTER SEQUENCE public.t_x_seq OWNED BY public.t.x;
--    undo:
ALTER SEQUENCE public.t_x_seq OWNED BY NONE;
