-- 1. create table public.by_hash
CREATE TABLE public.by_hash (
    id integer NOT NULL,
    body text
) PARTITION BY HASH (id);
--    hazard of the undo drop_table: every row of public.by_hash is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.by_hash;

-- 2. create table public.by_hash_0
CREATE TABLE public.by_hash_0 (
    id integer NOT NULL,
    body text
);
ALTER TABLE ONLY public.by_hash ATTACH PARTITION public.by_hash_0 FOR VALUES WITH (modulus 2, remainder 0);
--    hazard of the undo drop_table: every row of public.by_hash_0 is deleted; undoing brings the table back empty
--    undo:
ALTER TABLE public.by_hash DETACH PARTITION public.by_hash_0;
DROP TABLE public.by_hash_0;

-- 3. create table public.by_hash_1
CREATE TABLE public.by_hash_1 (
    id integer NOT NULL,
    body text
) PARTITION BY LIST (body);
ALTER TABLE ONLY public.by_hash ATTACH PARTITION public.by_hash_1 FOR VALUES WITH (modulus 2, remainder 1);
--    hazard of the undo drop_table: every row of public.by_hash_1 is deleted; undoing brings the table back empty
--    undo:
ALTER TABLE public.by_hash DETACH PARTITION public.by_hash_1;
DROP TABLE public.by_hash_1;

-- 4. create table public.by_hash_1_a
CREATE TABLE public.by_hash_1_a (
    id integer NOT NULL,
    body text
);
ALTER TABLE ONLY public.by_hash_1 ATTACH PARTITION public.by_hash_1_a FOR VALUES IN ('a');
--    hazard of the undo drop_table: every row of public.by_hash_1_a is deleted; undoing brings the table back empty
--    undo:
ALTER TABLE public.by_hash_1 DETACH PARTITION public.by_hash_1_a;
DROP TABLE public.by_hash_1_a;

-- 5. create table public.by_list
CREATE TABLE public.by_list (
    id integer,
    country text NOT NULL
) PARTITION BY LIST (country);
--    hazard of the undo drop_table: every row of public.by_list is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.by_list;

-- 6. create table public.by_list_no
CREATE TABLE public.by_list_no (
    id integer,
    country text NOT NULL
);
ALTER TABLE ONLY public.by_list ATTACH PARTITION public.by_list_no FOR VALUES IN ('NO', 'SE');
--    hazard of the undo drop_table: every row of public.by_list_no is deleted; undoing brings the table back empty
--    undo:
ALTER TABLE public.by_list DETACH PARTITION public.by_list_no;
DROP TABLE public.by_list_no;
