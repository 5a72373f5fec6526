-- 1. detach partition public.old of public.whole
ALTER TABLE public.whole DETACH PARTITION public.old;
--    undo:
ALTER TABLE ONLY public.whole ATTACH PARTITION public.old FOR VALUES FROM (1000) TO (2000);

-- 2. rename table public.ev to public.ev_1
--    hazard rename: table public.ev becomes public.ev_1: code that still uses the old name fails
ALTER TABLE public.ev RENAME TO ev_1;
--    hazard of the undo rename: table public.ev_1 becomes public.ev: code that still uses the old name fails
--    undo:
ALTER TABLE public.ev_1 RENAME TO ev;

-- 3. rename table public.old to public.older
--    hazard rename: table public.old becomes public.older: code that still uses the old name fails
ALTER TABLE public.old RENAME TO older;
--    hazard of the undo rename: table public.older becomes public.old: code that still uses the old name fails
--    undo:
ALTER TABLE public.older RENAME TO old;

-- 4. rename constraint big_key of public.big to primary key big_pkey
ALTER TABLE public.big RENAME CONSTRAINT big_key TO big_pkey;
--    undo:
ALTER TABLE public.big RENAME CONSTRAINT big_pkey TO big_key;

-- 5. rename index big_marked on public.big to big_id_x_y_idx
ALTER INDEX public.big_marked RENAME TO big_id_x_y_idx;
--    undo:
ALTER INDEX public.big_id_x_y_idx RENAME TO big_marked;

-- 6. rename index big_x on public.big to big_x_idx
ALTER INDEX public.big_x RENAME TO big_x_idx;
--    undo:
ALTER INDEX public.big_x_idx RENAME TO big_x;

-- 7. rename index big_y on public.big to big_y2
ALTER INDEX public.big_y RENAME TO big_y2;
--    undo:
ALTER INDEX public.big_y2 RENAME TO big_y;

-- 8. rename constraint ev_pkey of public.ev_1 to primary key ev_1_pkey
ALTER TABLE public.ev_1 RENAME CONSTRAINT ev_pkey TO ev_1_pkey;
--    undo:
ALTER TABLE public.ev_1 RENAME CONSTRAINT ev_1_pkey TO ev_pkey;

-- 9. rename index ev_k on public.ev_1 to ev_1_k_idx
ALTER INDEX public.ev_k RENAME TO ev_1_k_idx;
--    undo:
ALTER INDEX public.ev_1_k_idx RENAME TO ev_k;

-- 10. rename column public.older.x to z
--    hazard rename: public.older.x becomes public.older.z: code that still uses the old name fails
ALTER TABLE public.older RENAME COLUMN x TO z;
--    hazard of the undo rename: public.older.z becomes public.older.x: code that still uses the old name fails
--    undo:
ALTER TABLE public.older RENAME COLUMN z TO x;

-- 11. rename constraint old_pkey of public.older to primary key older_key
ALTER TABLE public.older RENAME CONSTRAINT old_pkey TO older_key;
--    undo:
ALTER TABLE public.older RENAME CONSTRAINT older_key TO old_pkey;

-- 12. rename index old_id_x_y_idx on public.older to older_idx
ALTER INDEX public.old_id_x_y_idx RENAME TO older_idx;
--    undo:
ALTER INDEX public.older_idx RENAME TO old_id_x_y_idx;

-- 13. rename index old_x_idx on public.older to older_z
ALTER INDEX public.old_x_idx RENAME TO older_z;
--    undo:
ALTER INDEX public.older_z RENAME TO old_x_idx;

-- 14. attach public.big to public.whole as a partition
ALTER TABLE ONLY public.whole ATTACH PARTITION public.big FOR VALUES FROM (1) TO (100);
--    undo:
ALTER TABLE public.whole DETACH PARTITION public.big;

-- 15. create table public.ev
CREATE TABLE public.ev (
    id integer NOT NULL,
    k integer,
    CONSTRAINT ev_pkey PRIMARY KEY (id)
) PARTITION BY RANGE (id);
CREATE INDEX ev_by_k ON public.ev (k);
--    hazard of the undo drop_table: every row of public.ev is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.ev;

-- 16. attach public.ev_1 to public.ev as a partition
ALTER TABLE ONLY public.ev ATTACH PARTITION public.ev_1 FOR VALUES FROM (1) TO (1000);
--    undo:
ALTER TABLE public.ev DETACH PARTITION public.ev_1;

-- 17. comment on index big_x_idx of public.big
COMMENT ON INDEX public.big_x_idx IS NULL;
--    undo:
COMMENT ON INDEX public.big_x_idx IS 'of a table';

-- 18. comment on index older_z of public.older
COMMENT ON INDEX public.older_z IS 'of a table again';
--    undo:
COMMENT ON INDEX public.older_z IS NULL;
