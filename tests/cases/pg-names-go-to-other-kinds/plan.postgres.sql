-- 1. take sequence public.a_id_seq from its column
ALTER SEQUENCE public.a_id_seq OWNED BY NONE;
--    undo:
DO $$BEGIN EXECUTE (SELECT format('ALTER SEQUENCE %s OWNER TO %s', 'public.a_id_seq'::regclass, relowner::regrole) FROM pg_class WHERE oid = 'public.a'::regclass); END$$;
ALTER SEQUENCE public.a_id_seq OWNED BY public.a.id;
SELECT setval('public.a_id_seq', greatest(max(id)::bigint + 1, 1), false) FROM public.a;

-- 2. change column public.a.id (integer, not null, default nextval('public.a_id_seq'::regclass)) to id (integer, not null)
ALTER TABLE public.a ALTER COLUMN id DROP DEFAULT;
--    undo:
ALTER TABLE public.a ALTER COLUMN id SET DEFAULT nextval('public.a_id_seq'::regclass);

-- 3. change column public.a.n (integer, default nextval('public.counter'::regclass)) to n (integer)
ALTER TABLE public.a ALTER COLUMN n DROP DEFAULT;
--    undo:
ALTER TABLE public.a ALTER COLUMN n SET DEFAULT nextval('public.counter'::regclass);

-- 4. create table public.of_state
CREATE TABLE public.of_state (
    id integer
);
--    hazard of the undo drop_table: every row of public.of_state is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.of_state;

-- 5. change column public.s.x (public.state) to x (text)
ALTER TABLE public.s ALTER COLUMN x TYPE text;
--    hazard of the undo lossy_type: values of public.s.x may be rounded, cut or changed from text to public.state without an error
--    undo:
ALTER TABLE public.s ALTER COLUMN x TYPE public.state USING x::public.state;

-- 6. on the way back, let sequence public.counter go on after public.a.n
--    undo:
SELECT setval('public.counter', greatest(max(n)::bigint + 1, 1, (SELECT last_value + CASE WHEN is_called THEN 1 ELSE 0 END FROM public.counter)), false) FROM public.a;

-- 7. drop type public.state
DROP TYPE public.state;
--    undo:
CREATE TYPE public.state AS ENUM ('x');

-- 8. rename table public.states to public.state
--    hazard rename: table public.states becomes public.state: code that still uses the old name fails
ALTER TABLE public.states RENAME TO state;
--    hazard of the undo rename: table public.state becomes public.states: code that still uses the old name fails
--    undo:
ALTER TABLE public.state RENAME TO states;

-- 9. rename constraint states_pkey of public.state to primary key state_pkey
ALTER TABLE public.state RENAME CONSTRAINT states_pkey TO state_pkey;
--    undo:
ALTER TABLE public.state RENAME CONSTRAINT state_pkey TO states_pkey;

-- 10. add foreign key of_state_id_fkey to public.of_state
ALTER TABLE public.of_state ADD CONSTRAINT of_state_id_fkey FOREIGN KEY (id) REFERENCES public.state (id);
--    undo:
ALTER TABLE public.of_state DROP CONSTRAINT of_state_id_fkey;

-- 11. drop sequence public.a_id_seq
--    hazard drop_type: sequence public.a_id_seq is dropped with its position
DROP SEQUENCE public.a_id_seq;
--    undo, but for how far the sequence public.a_id_seq had counted:
CREATE SEQUENCE public.a_id_seq AS integer;

-- 12. create table public.a_id_seq
CREATE TABLE public.a_id_seq (
    id integer
);
--    hazard of the undo drop_table: every row of public.a_id_seq is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.a_id_seq;

-- 13. drop sequence public.counter
--    hazard drop_type: sequence public.counter is dropped with its position
DROP SEQUENCE public.counter;
--    undo, but for how far the sequence public.counter had counted:
CREATE SEQUENCE public.counter AS bigint;

-- 14. create view public.counter
CREATE VIEW public.counter AS
 SELECT count(*) AS n
   FROM public.a;
--    hazard of the undo drop_object: view public.counter is dropped; code that uses it stops working
--    undo:
DROP VIEW public.counter;
