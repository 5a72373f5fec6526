-- 1. take sequence public.parts_id_seq from its column
ALTER SEQUENCE public.parts_id_seq OWNED BY NONE;
--    undo:
DO $$BEGIN EXECUTE (SELECT format('ALTER SEQUENCE %s OWNER TO %s', 'public.parts_id_seq'::regclass, relowner::regrole) FROM pg_class WHERE oid = 'public.parts'::regclass); END$$;
ALTER SEQUENCE public.parts_id_seq OWNED BY public.parts.id;
SELECT setval('public.parts_id_seq', greatest(max(id)::bigint + 1, 1), false) FROM public.parts;

-- 2. take sequence public.orders_id_seq from its column
ALTER SEQUENCE public.orders_id_seq OWNED BY NONE;
--    undo:
DO $$BEGIN EXECUTE (SELECT format('ALTER SEQUENCE %s OWNER TO %s', 'public.orders_id_seq'::regclass, relowner::regrole) FROM pg_class WHERE oid = 'public.orders_old'::regclass); END$$;
ALTER SEQUENCE public.orders_id_seq OWNED BY public.orders_old.id;
SELECT setval('public.orders_id_seq', greatest(max(id)::bigint + 1, 1), false) FROM public.orders_old;

-- 3. drop primary key parts_pkey of public.parts
ALTER TABLE public.parts DROP CONSTRAINT parts_pkey;
--    hazard of the undo new_demand: primary key parts_pkey of public.parts: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.parts ADD CONSTRAINT parts_pkey PRIMARY KEY (id);

-- 4. drop table public.bills_old
--    hazard drop_table: every row of public.bills_old is deleted; undoing brings the table back empty
DROP TABLE public.bills_old;
--    undo, but for the rows of public.bills_old:
CREATE TABLE public.bills_old (
    id bigint NOT NULL GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME public.bills_id_seq),
    CONSTRAINT bills_pkey PRIMARY KEY (id)
);

-- 5. drop table public.orders_old
--    hazard drop_table: every row of public.orders_old is deleted; undoing brings the table back empty
DROP TABLE public.orders_old;
--    undo, but for the rows of public.orders_old:
CREATE TABLE public.orders_old (
    id bigint NOT NULL DEFAULT nextval('public.orders_id_seq'::regclass),
    a integer,
    CONSTRAINT orders_pkey PRIMARY KEY (id)
);

-- 6. rename sequence public.bills_id_seq1 to public.bills_id_seq
--    hazard rename: sequence public.bills_id_seq1 becomes public.bills_id_seq: code that still uses the old name fails
ALTER SEQUENCE public.bills_id_seq1 RENAME TO bills_id_seq;
--    hazard of the undo rename: sequence public.bills_id_seq becomes public.bills_id_seq1: code that still uses the old name fails
--    undo:
ALTER SEQUENCE public.bills_id_seq RENAME TO bills_id_seq1;

-- 7. rename constraint bills_pkey1 of public.bills to primary key bills_pkey
ALTER TABLE public.bills RENAME CONSTRAINT bills_pkey1 TO bills_pkey;
--    undo:
ALTER TABLE public.bills RENAME CONSTRAINT bills_pkey TO bills_pkey1;

-- 8. rename constraint orders_pkey1 of public.orders to primary key orders_pkey
ALTER TABLE public.orders RENAME CONSTRAINT orders_pkey1 TO orders_pkey;
--    undo:
ALTER TABLE public.orders RENAME CONSTRAINT orders_pkey TO orders_pkey1;

-- 9. rename column public.parts.id to old_id
--    hazard rename: public.parts.id becomes public.parts.old_id: code that still uses the old name fails
ALTER TABLE public.parts RENAME COLUMN id TO old_id;
--    hazard of the undo rename: public.parts.old_id becomes public.parts.id: code that still uses the old name fails
--    undo:
ALTER TABLE public.parts RENAME COLUMN old_id TO id;

-- 10. rename column public.parts.wide to id
--    hazard rename: public.parts.wide becomes public.parts.id: code that still uses the old name fails
ALTER TABLE public.parts RENAME COLUMN wide TO id;
--    hazard of the undo rename: public.parts.id becomes public.parts.wide: code that still uses the old name fails
--    undo:
ALTER TABLE public.parts RENAME COLUMN id TO wide;

-- 11. rename sequence public.orders_id_seq1 to public._lockplane_swapped_6
ALTER SEQUENCE public.orders_id_seq1 RENAME TO _lockplane_swapped_6;
--    undo:
ALTER SEQUENCE public._lockplane_swapped_6 RENAME TO orders_id_seq1;

-- 12. rename sequence public.orders_id_seq to public.orders_id_seq1
--    hazard rename: sequence public.orders_id_seq becomes public.orders_id_seq1: code that still uses the old name fails
ALTER SEQUENCE public.orders_id_seq RENAME TO orders_id_seq1;
--    hazard of the undo rename: sequence public.orders_id_seq1 becomes public.orders_id_seq: code that still uses the old name fails
--    undo:
ALTER SEQUENCE public.orders_id_seq1 RENAME TO orders_id_seq;

-- 13. rename sequence public._lockplane_swapped_6 to public.orders_id_seq
ALTER SEQUENCE public._lockplane_swapped_6 RENAME TO orders_id_seq;
--    undo:
ALTER SEQUENCE public.orders_id_seq RENAME TO _lockplane_swapped_6;

-- 14. rename sequence public.parts_wide_seq to public._lockplane_swapped_9
ALTER SEQUENCE public.parts_wide_seq RENAME TO _lockplane_swapped_9;
--    undo:
ALTER SEQUENCE public._lockplane_swapped_9 RENAME TO parts_wide_seq;

-- 15. rename sequence public.parts_id_seq to public.parts_wide_seq
--    hazard rename: sequence public.parts_id_seq becomes public.parts_wide_seq: code that still uses the old name fails
ALTER SEQUENCE public.parts_id_seq RENAME TO parts_wide_seq;
--    hazard of the undo rename: sequence public.parts_wide_seq becomes public.parts_id_seq: code that still uses the old name fails
--    undo:
ALTER SEQUENCE public.parts_wide_seq RENAME TO parts_id_seq;

-- 16. rename sequence public._lockplane_swapped_9 to public.parts_id_seq
ALTER SEQUENCE public._lockplane_swapped_9 RENAME TO parts_id_seq;
--    undo:
ALTER SEQUENCE public.parts_id_seq RENAME TO _lockplane_swapped_9;

-- 17. change column public.parts.old_id (integer, not null, default nextval('public.parts_wide_seq'::regclass)) to old_id (integer)
ALTER TABLE public.parts ALTER COLUMN old_id DROP DEFAULT;
ALTER TABLE public.parts ALTER COLUMN old_id DROP NOT NULL;
--    hazard of the undo required_column: public.parts.old_id becomes NOT NULL: the step fails if a row has nothing there
--    undo:
ALTER TABLE public.parts ALTER COLUMN old_id SET NOT NULL;
ALTER TABLE public.parts ALTER COLUMN old_id SET DEFAULT nextval('public.parts_wide_seq'::regclass);

-- 18. add primary key parts_pkey to public.parts
--    hazard new_demand: primary key parts_pkey of public.parts: the step fails if a row does not meet it
ALTER TABLE public.parts ADD CONSTRAINT parts_pkey PRIMARY KEY (id);
--    undo:
ALTER TABLE public.parts DROP CONSTRAINT parts_pkey;

-- 19. drop sequence public.orders_id_seq1
--    hazard drop_type: sequence public.orders_id_seq1 is dropped with its position
DROP SEQUENCE public.orders_id_seq1;
--    undo, but for how far the sequence public.orders_id_seq1 had counted:
CREATE SEQUENCE public.orders_id_seq1 AS bigint;

-- 20. drop sequence public.parts_wide_seq
--    hazard drop_type: sequence public.parts_wide_seq is dropped with its position
DROP SEQUENCE public.parts_wide_seq;
--    undo, but for how far the sequence public.parts_wide_seq had counted:
CREATE SEQUENCE public.parts_wide_seq AS integer;
