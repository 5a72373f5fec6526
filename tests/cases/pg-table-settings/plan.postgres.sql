-- 1. create table public.more
CREATE TABLE public.more (
    a integer NOT NULL,
    b text,
    CONSTRAINT more_pkey PRIMARY KEY (a) WITH (fillfactor = '60')
) WITH (fillfactor = '50');
ALTER TABLE public.more OF public.pair;
--    hazard of the undo drop_table: every row of public.more is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.more;

-- 2. change the options of public.pairs
ALTER TABLE public.pairs OF public.pair;
--    undo:
ALTER TABLE public.pairs NOT OF;

-- 3. change the settings of column public.t.a
ALTER TABLE public.t ALTER COLUMN a SET STORAGE EXTERNAL;
ALTER TABLE public.t ALTER COLUMN a SET COMPRESSION pglz;
ALTER TABLE public.t ALTER COLUMN a SET STATISTICS 300;
ALTER TABLE public.t ALTER COLUMN a SET (n_distinct = '5', n_distinct_inherited = '-0.5');
--    undo:
ALTER TABLE public.t ALTER COLUMN a SET STORAGE EXTENDED;
ALTER TABLE public.t ALTER COLUMN a SET COMPRESSION default;
ALTER TABLE public.t ALTER COLUMN a SET STATISTICS -1;
ALTER TABLE public.t ALTER COLUMN a RESET (n_distinct, n_distinct_inherited);

-- 4. change unique constraint one of public.t
ALTER INDEX public.one SET (fillfactor = '70');
--    undo:
ALTER INDEX public.one RESET (fillfactor);

-- 5. create index t_lower on public.t
CREATE INDEX t_lower ON public.t (id, (lower(a)));
ALTER INDEX public.t_lower ALTER COLUMN 2 SET STATISTICS 400;
--    undo:
DROP INDEX public.t_lower;

-- 6. change the options of public.t
ALTER TABLE public.t REPLICA IDENTITY FULL;
ALTER TABLE public.t CLUSTER ON t_id;
--    undo:
ALTER TABLE public.t REPLICA IDENTITY DEFAULT;
ALTER TABLE public.t SET WITHOUT CLUSTER;
