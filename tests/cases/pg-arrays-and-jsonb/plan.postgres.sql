-- 1. add column public.t.matrix (integer[], default ARRAY[ARRAY[1, 2], ARRAY[3, 4]])
ALTER TABLE public.t ADD COLUMN matrix integer[] DEFAULT ARRAY[ARRAY[1, 2], ARRAY[3, 4]];
--    hazard of the undo drop_column: every value of public.t.matrix is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.t DROP COLUMN matrix;

-- 2. add column public.t.names (character varying(20)[])
ALTER TABLE public.t ADD COLUMN names character varying(20)[];
--    hazard of the undo drop_column: every value of public.t.names is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.t DROP COLUMN names;

-- 3. change column public.t.data (jsonb) to data (jsonb, not null, default '{}'::jsonb)
--    hazard required_column: public.t.data becomes NOT NULL: the step fails if a row has nothing there
ALTER TABLE public.t ALTER COLUMN data SET NOT NULL;
ALTER TABLE public.t ALTER COLUMN data SET DEFAULT '{}'::jsonb;
--    undo:
ALTER TABLE public.t ALTER COLUMN data DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN data DROP NOT NULL;

-- 4. change column public.t.tags (text[]) to tags (text[], not null, default '{}'::text[])
--    hazard required_column: public.t.tags becomes NOT NULL: the step fails if a row has nothing there
ALTER TABLE public.t ALTER COLUMN tags SET NOT NULL;
ALTER TABLE public.t ALTER COLUMN tags SET DEFAULT '{}'::text[];
--    undo:
ALTER TABLE public.t ALTER COLUMN tags DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN tags DROP NOT NULL;

-- 5. create index t_data on public.t
CREATE INDEX t_data ON public.t USING gin (data jsonb_path_ops);
--    undo:
DROP INDEX public.t_data;

-- 6. create index t_key on public.t
CREATE INDEX t_key ON public.t ((data ->> 'key'::text));
--    undo:
DROP INDEX public.t_key;

-- 7. create index t_tags on public.t
CREATE INDEX t_tags ON public.t USING gin (tags);
--    undo:
DROP INDEX public.t_tags;
