-- 1. take sequence public.becomes_table_id_seq from its column
ALTER SEQUENCE public.becomes_table_id_seq OWNED BY NONE;
--    undo:
DO $$BEGIN EXECUTE (SELECT format('ALTER SEQUENCE %s OWNER TO %s', 'public.becomes_table_id_seq'::regclass, relowner::regrole) FROM pg_class WHERE oid = 'public.becomes_table'::regclass); END$$;
ALTER SEQUENCE public.becomes_table_id_seq OWNED BY public.becomes_table.id;

-- 2. take sequence public.becomes_view_id_seq from its column
ALTER SEQUENCE public.becomes_view_id_seq OWNED BY NONE;
--    undo:
DO $$BEGIN EXECUTE (SELECT format('ALTER SEQUENCE %s OWNER TO %s', 'public.becomes_view_id_seq'::regclass, relowner::regrole) FROM pg_class WHERE oid = 'public.becomes_view'::regclass); END$$;
ALTER SEQUENCE public.becomes_view_id_seq OWNED BY public.becomes_view.id;

-- 3. take sequence public.goes_id_seq from its column
ALTER SEQUENCE public.goes_id_seq OWNED BY NONE;
--    undo:
DO $$BEGIN EXECUTE (SELECT format('ALTER SEQUENCE %s OWNER TO %s', 'public.goes_id_seq'::regclass, relowner::regrole) FROM pg_class WHERE oid = 'public.goes'::regclass); END$$;
ALTER SEQUENCE public.goes_id_seq OWNED BY public.goes.id;

-- 4. take sequence public.left_by_view from its column
ALTER SEQUENCE public.left_by_view OWNED BY NONE;
--    undo:
DO $$BEGIN EXECUTE (SELECT format('ALTER SEQUENCE %s OWNER TO %s', 'public.left_by_view'::regclass, relowner::regrole) FROM pg_class WHERE oid = 'public.owner'::regclass); END$$;
ALTER SEQUENCE public.left_by_view OWNED BY public.owner.a;

-- 5. take sequence public.lets_go_id_seq from its column
ALTER SEQUENCE public.lets_go_id_seq OWNED BY NONE;
--    undo:
DO $$BEGIN EXECUTE (SELECT format('ALTER SEQUENCE %s OWNER TO %s', 'public.lets_go_id_seq'::regclass, relowner::regrole) FROM pg_class WHERE oid = 'public.lets_go'::regclass); END$$;
ALTER SEQUENCE public.lets_go_id_seq OWNED BY public.lets_go.id;

-- 6. take sequence public.of_view from its column
ALTER SEQUENCE public.of_view OWNED BY NONE;
--    undo:
DO $$BEGIN EXECUTE (SELECT format('ALTER SEQUENCE %s OWNER TO %s', 'public.of_view'::regclass, relowner::regrole) FROM pg_class WHERE oid = 'public.owner'::regclass); END$$;
ALTER SEQUENCE public.of_view OWNED BY public.owner.a;

-- 7. take sequence public.remade_id_seq from its column
ALTER SEQUENCE public.remade_id_seq OWNED BY NONE;
--    undo:
DO $$BEGIN EXECUTE (SELECT format('ALTER SEQUENCE %s OWNER TO %s', 'public.remade_id_seq'::regclass, relowner::regrole) FROM pg_class WHERE oid = 'public.remade'::regclass); END$$;
ALTER SEQUENCE public.remade_id_seq OWNED BY public.remade.id;

-- 8. drop foreign table public.becomes_table
--    hazard drop_object: foreign table public.becomes_table is dropped; code that uses it stops working
DROP FOREIGN TABLE public.becomes_table;
--    undo:
CREATE FOREIGN TABLE public.becomes_table (
    id integer NOT NULL DEFAULT nextval('public.becomes_table_id_seq'::regclass),
    b integer
) SERVER s OPTIONS (filename '/dev/null', format 'csv');

-- 9. drop foreign table public.becomes_view
--    hazard drop_object: foreign table public.becomes_view is dropped; code that uses it stops working
DROP FOREIGN TABLE public.becomes_view;
--    undo:
CREATE FOREIGN TABLE public.becomes_view (
    id integer NOT NULL DEFAULT nextval('public.becomes_view_id_seq'::regclass)
) SERVER s OPTIONS (filename '/dev/null', format 'csv');

-- 10. drop foreign table public.goes
--    hazard drop_object: foreign table public.goes is dropped; code that uses it stops working
DROP FOREIGN TABLE public.goes;
--    undo:
CREATE FOREIGN TABLE public.goes (
    id integer NOT NULL DEFAULT nextval('public.goes_id_seq'::regclass),
    b integer
) SERVER s OPTIONS (filename '/dev/null', format 'csv');

-- 11. drop foreign table public.remade
DROP FOREIGN TABLE public.remade;
--    undo:
CREATE FOREIGN TABLE public.remade (
    id integer NOT NULL DEFAULT nextval('public.remade_id_seq'::regclass),
    b integer
) SERVER s OPTIONS (filename '/dev/null', format 'csv');

-- 12. drop view public.owner
DROP VIEW public.owner;
--    undo:
CREATE VIEW public.owner AS
 SELECT 1 AS a,
    2 AS b;

-- 13. create table public.becomes_table
CREATE TABLE public.becomes_table (
    id integer NOT NULL DEFAULT nextval('public.becomes_table_id_seq'::regclass),
    b integer
);
--    hazard of the undo drop_table: every row of public.becomes_table is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.becomes_table;

-- 14. change foreign table public.by_identity
ALTER FOREIGN TABLE public.by_identity ADD COLUMN more text;
--    undo:
ALTER FOREIGN TABLE public.by_identity DROP COLUMN more;

-- 15. change foreign table public.lets_go
ALTER FOREIGN TABLE public.lets_go ALTER COLUMN id DROP DEFAULT;
ALTER FOREIGN TABLE public.lets_go ALTER COLUMN id DROP NOT NULL;
--    undo:
ALTER FOREIGN TABLE public.lets_go ALTER COLUMN id SET DEFAULT nextval('public.lets_go_id_seq'::regclass);
ALTER FOREIGN TABLE public.lets_go ALTER COLUMN id SET NOT NULL;

-- 16. create foreign table public.remade
CREATE FOREIGN TABLE public.remade (
    b integer,
    id integer NOT NULL DEFAULT nextval('public.remade_id_seq'::regclass)
) SERVER s OPTIONS (filename '/dev/null', format 'csv');
--    undo:
DROP FOREIGN TABLE public.remade;

-- 17. create view public.becomes_view
CREATE VIEW public.becomes_view AS
 SELECT 1 AS id;
--    hazard of the undo drop_object: view public.becomes_view is dropped; code that uses it stops working
--    undo:
DROP VIEW public.becomes_view;

-- 18. create view public.owner
CREATE VIEW public.owner AS
 SELECT 'x'::text AS a;
--    undo:
DROP VIEW public.owner;

-- 19. give sequence public.becomes_table_id_seq to public.becomes_table.id
DO $$BEGIN EXECUTE (SELECT format('ALTER SEQUENCE %s OWNER TO %s', 'public.becomes_table_id_seq'::regclass, relowner::regrole) FROM pg_class WHERE oid = 'public.becomes_table'::regclass); END$$;
ALTER SEQUENCE public.becomes_table_id_seq OWNED BY public.becomes_table.id;
--    undo:
ALTER SEQUENCE public.becomes_table_id_seq OWNED BY NONE;

-- 20. give sequence public.of_view to public.owner.a
DO $$BEGIN EXECUTE (SELECT format('ALTER SEQUENCE %s OWNER TO %s', 'public.of_view'::regclass, relowner::regrole) FROM pg_class WHERE oid = 'public.owner'::regclass); END$$;
ALTER SEQUENCE public.of_view OWNED BY public.owner.a;
--    undo:
ALTER SEQUENCE public.of_view OWNED BY NONE;

-- 21. give sequence public.remade_id_seq to public.remade.id
DO $$BEGIN EXECUTE (SELECT format('ALTER SEQUENCE %s OWNER TO %s', 'public.remade_id_seq'::regclass, relowner::regrole) FROM pg_class WHERE oid = 'public.remade'::regclass); END$$;
ALTER SEQUENCE public.remade_id_seq OWNED BY public.remade.id;
--    undo:
ALTER SEQUENCE public.remade_id_seq OWNED BY NONE;

-- 22. drop sequence public.becomes_view_id_seq
--    hazard drop_type: sequence public.becomes_view_id_seq is dropped with its position
DROP SEQUENCE public.becomes_view_id_seq;
--    undo, but for how far the sequence public.becomes_view_id_seq had counted:
CREATE SEQUENCE public.becomes_view_id_seq AS integer;

-- 23. drop sequence public.goes_id_seq
--    hazard drop_type: sequence public.goes_id_seq is dropped with its position
DROP SEQUENCE public.goes_id_seq;
--    undo, but for how far the sequence public.goes_id_seq had counted:
CREATE SEQUENCE public.goes_id_seq AS integer;
