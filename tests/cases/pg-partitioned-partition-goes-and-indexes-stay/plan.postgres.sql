-- 1. drop foreign key refs_t of public.refs
ALTER TABLE public.refs DROP CONSTRAINT refs_t;
--    hazard of the undo new_demand: foreign key refs_t of public.refs: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.refs ADD CONSTRAINT refs_t FOREIGN KEY (eid, ek, eat) REFERENCES public.t (id, k, at);

-- 2. drop index p2o on public.p2
DROP INDEX public.p2o;
--    undo:
CREATE INDEX p2o ON ONLY public.p2 (k);

-- 3. drop table public.p2a
--    hazard drop_table: every row of public.p2a is deleted; undoing brings the table back empty
ALTER TABLE public.p2 DETACH PARTITION public.p2a;
DROP TABLE public.p2a;
--    undo, but for the rows of public.p2a:
CREATE TABLE public.p2a (
    id integer,
    k integer
);
CREATE INDEX p2a_id_idx ON public.p2a (id);
ALTER TABLE ONLY public.p2 ATTACH PARTITION public.p2a FOR VALUES WITH (modulus 1, remainder 0);

-- 4. drop table public.p2
--    hazard drop_table: every row of public.p2 is deleted; undoing brings the table back empty
ALTER TABLE public.p DETACH PARTITION public.p2;
DROP TABLE public.p2;
--    undo, but for the rows of public.p2:
CREATE TABLE public.p2 (
    id integer,
    k integer
) PARTITION BY HASH (id);
CREATE INDEX p2_id_idx ON public.p2 (id);
ALTER TABLE ONLY public.p ATTACH PARTITION public.p2 FOR VALUES IN (2);

-- 5. drop table public.tb1
--    hazard drop_table: every row of public.tb1 is deleted; undoing brings the table back empty
ALTER TABLE public.tb DETACH PARTITION public.tb1;
DROP TABLE public.tb1;
--    undo, but for the rows of public.tb1:
CREATE TABLE public.tb1 (
    id bigint NOT NULL,
    k text NOT NULL,
    at date NOT NULL,
    org integer,
    CONSTRAINT tb1_pkey PRIMARY KEY (id, k, at)
);
CREATE UNIQUE INDEX tb1_id_k_at_org_idx ON public.tb1 (id, k, at) INCLUDE (org);
CREATE INDEX tb1_org_idx ON public.tb1 (org);
ALTER TABLE ONLY public.tb ATTACH PARTITION public.tb1 FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');

-- 6. drop table public.tb
--    hazard drop_table: every row of public.tb is deleted; undoing brings the table back empty
ALTER TABLE public.t DETACH PARTITION public.tb;
DROP TABLE public.tb;
--    undo, but for the rows of public.tb:
CREATE TABLE public.tb (
    id bigint NOT NULL,
    k text NOT NULL,
    at date NOT NULL,
    org integer,
    CONSTRAINT tb_pkey PRIMARY KEY (id, k, at)
) PARTITION BY RANGE (at);
CREATE UNIQUE INDEX tb_id_k_at_org_idx ON public.tb (id, k, at) INCLUDE (org);
CREATE INDEX tb_org_idx ON public.tb (org);
ALTER TABLE ONLY public.t ATTACH PARTITION public.tb FOR VALUES IN ('b');
