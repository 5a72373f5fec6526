-- 1. drop foreign key Above of public.nodes
ALTER TABLE public.nodes DROP CONSTRAINT "Above";
--    hazard of the undo new_demand: foreign key Above of public.nodes: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.nodes ADD CONSTRAINT "Above" FOREIGN KEY (up) REFERENCES public.nodes (id) ON DELETE CASCADE;

-- 2. drop foreign key nodes_up_fkey of public.nodes
ALTER TABLE public.nodes DROP CONSTRAINT nodes_up_fkey;
--    hazard of the undo new_demand: foreign key nodes_up_fkey of public.nodes: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.nodes ADD CONSTRAINT nodes_up_fkey FOREIGN KEY (up) REFERENCES public.nodes (id);

-- 3. take the rows out of public.nodes
CREATE TABLE public._lockplane_rows_1 AS SELECT up FROM public.nodes;
--    hazard of the undo drop_column: every value of public.nodes.key is deleted; undoing brings the column back without them
--    undo:
INSERT INTO public.nodes (up, id) SELECT up, 0 FROM public._lockplane_rows_1;
DROP TABLE public._lockplane_rows_1;

-- 4. drop table public.nodes_high
ALTER TABLE public.nodes DETACH PARTITION public.nodes_high;
DROP TABLE public.nodes_high;
--    undo:
CREATE TABLE public.nodes_high (
    id integer NOT NULL,
    up integer,
    CONSTRAINT nodes_high_pkey PRIMARY KEY (id)
);
ALTER TABLE ONLY public.nodes ATTACH PARTITION public.nodes_high FOR VALUES FROM (10) TO (MAXVALUE);

-- 5. drop table public.nodes_low
ALTER TABLE public.nodes DETACH PARTITION public.nodes_low;
DROP TABLE public.nodes_low;
--    undo:
CREATE TABLE public.nodes_low (
    id integer NOT NULL,
    up integer,
    CONSTRAINT nodes_low_pkey PRIMARY KEY (id)
);
ALTER TABLE ONLY public.nodes ATTACH PARTITION public.nodes_low FOR VALUES FROM (MINVALUE) TO (10);

-- 6. drop table public.nodes
DROP TABLE public.nodes;
--    undo:
CREATE TABLE public.nodes (
    id integer NOT NULL,
    up integer,
    CONSTRAINT nodes_pkey PRIMARY KEY (id)
) PARTITION BY RANGE (id);

-- 7. create table public.nodes
CREATE TABLE public.nodes (
    "key" integer NOT NULL,
    up integer,
    CONSTRAINT nodes_pkey PRIMARY KEY ("key")
) PARTITION BY RANGE (key);
--    undo:
DROP TABLE public.nodes;

-- 8. create table public.nodes_high
CREATE TABLE public.nodes_high (
    "key" integer NOT NULL,
    up integer,
    CONSTRAINT nodes_high_pkey PRIMARY KEY ("key")
);
ALTER TABLE ONLY public.nodes ATTACH PARTITION public.nodes_high FOR VALUES FROM (10) TO (MAXVALUE);
--    undo:
ALTER TABLE public.nodes DETACH PARTITION public.nodes_high;
DROP TABLE public.nodes_high;

-- 9. create table public.nodes_low
CREATE TABLE public.nodes_low (
    "key" integer NOT NULL,
    up integer,
    CONSTRAINT nodes_low_pkey PRIMARY KEY ("key")
);
ALTER TABLE ONLY public.nodes ATTACH PARTITION public.nodes_low FOR VALUES FROM (MINVALUE) TO (10);
--    undo:
ALTER TABLE public.nodes DETACH PARTITION public.nodes_low;
DROP TABLE public.nodes_low;

-- 10. put the rows into public.nodes
--    hazard drop_column: every value of public.nodes.id is deleted; undoing brings the column back without them
INSERT INTO public.nodes (up) SELECT up FROM public._lockplane_rows_1;
DROP TABLE public._lockplane_rows_1;
--    undo:
CREATE TABLE public._lockplane_rows_1 AS SELECT up FROM public.nodes;

-- 11. add foreign key nodes_up_fkey to public.nodes
--    hazard new_demand: foreign key nodes_up_fkey of public.nodes: the step fails if a row does not meet it
ALTER TABLE public.nodes ADD CONSTRAINT nodes_up_fkey FOREIGN KEY (up) REFERENCES public.nodes ("key");
--    undo:
ALTER TABLE public.nodes DROP CONSTRAINT nodes_up_fkey;

-- 12. add foreign key Above to public.nodes
--    hazard new_demand: foreign key Above of public.nodes: the step fails if a row does not meet it
ALTER TABLE public.nodes ADD CONSTRAINT "Above" FOREIGN KEY (up) REFERENCES public.nodes ("key") ON DELETE CASCADE;
--    undo:
ALTER TABLE public.nodes DROP CONSTRAINT "Above";
