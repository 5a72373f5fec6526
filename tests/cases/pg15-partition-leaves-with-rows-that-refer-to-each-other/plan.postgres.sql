-- 1. drop foreign key g of public.ty
ALTER TABLE public.ty DROP CONSTRAINT g;
--    hazard of the undo new_demand: foreign key g of public.ty: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.ty ADD CONSTRAINT g FOREIGN KEY (p, r) REFERENCES public.ty (id, r);

-- 2. drop foreign key f of public.tx
ALTER TABLE public.tx DROP CONSTRAINT f;
--    hazard of the undo new_demand: foreign key f of public.tx: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.tx ADD CONSTRAINT f FOREIGN KEY (p, r) REFERENCES public.tx (id, r);

-- 3. detach partition public.tx_us of public.tx
ALTER TABLE public.tx DETACH PARTITION public.tx_us;
--    undo:
ALTER TABLE ONLY public.tx ATTACH PARTITION public.tx_us FOR VALUES IN ('us');

-- 4. drop table public.ty_us
--    hazard drop_table: every row of public.ty_us is deleted; undoing brings the table back empty
ALTER TABLE public.ty DETACH PARTITION public.ty_us;
DROP TABLE public.ty_us;
--    undo, but for the rows of public.ty_us:
CREATE TABLE public.ty_us (
    id integer NOT NULL,
    r text NOT NULL,
    p integer,
    CONSTRAINT ty_us_pkey PRIMARY KEY (id, r)
);
ALTER TABLE ONLY public.ty ATTACH PARTITION public.ty_us FOR VALUES IN ('us');

-- 5. add foreign key f to public.tx
--    hazard new_demand: foreign key f of public.tx: the step fails if a row does not meet it
ALTER TABLE public.tx ADD CONSTRAINT f FOREIGN KEY (p, r) REFERENCES public.tx (id, r);
--    undo:
ALTER TABLE public.tx DROP CONSTRAINT f;

-- 6. add foreign key g to public.ty
--    hazard new_demand: foreign key g of public.ty: the step fails if a row does not meet it
ALTER TABLE public.ty ADD CONSTRAINT g FOREIGN KEY (p, r) REFERENCES public.ty (id, r);
--    undo:
ALTER TABLE public.ty DROP CONSTRAINT g;
