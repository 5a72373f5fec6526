-- 1. create sequence public.new_id_seq
CREATE SEQUENCE public.new_id_seq AS bigint;
--    hazard of the undo drop_type: sequence public.new_id_seq is dropped with its position
--    undo:
DROP SEQUENCE public.new_id_seq;

-- 2. create sequence public.new_small_seq
CREATE SEQUENCE public.new_small_seq AS smallint;
--    hazard of the undo drop_type: sequence public.new_small_seq is dropped with its position
--    undo:
DROP SEQUENCE public.new_small_seq;

-- 3. create table public.new
CREATE TABLE public.new (
    id bigint NOT NULL DEFAULT nextval('public.new_id_seq'::regclass),
    small smallint NOT NULL DEFAULT nextval('public.new_small_seq'::regclass),
    CONSTRAINT new_pkey PRIMARY KEY (id)
);
--    hazard of the undo drop_table: every row of public.new is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.new;

-- 4. change column public.old.note (text) to note (text, not null, default ''::text)
--    hazard required_column: public.old.note becomes NOT NULL: the step fails if a row has nothing there
ALTER TABLE public.old ALTER COLUMN note SET NOT NULL;
ALTER TABLE public.old ALTER COLUMN note SET DEFAULT ''::text;
--    undo:
ALTER TABLE public.old ALTER COLUMN note DROP DEFAULT;
ALTER TABLE public.old ALTER COLUMN note DROP NOT NULL;

-- 5. give sequence public.new_id_seq to public.new.id
ALTER SEQUENCE public.new_id_seq OWNED BY public.new.id;
--    undo:
ALTER SEQUENCE public.new_id_seq OWNED BY NONE;

-- 6. give sequence public.new_small_seq to public.new.small
ALTER SEQUENCE public.new_small_seq OWNED BY public.new.small;
--    undo:
ALTER SEQUENCE public.new_small_seq OWNED BY NONE;
