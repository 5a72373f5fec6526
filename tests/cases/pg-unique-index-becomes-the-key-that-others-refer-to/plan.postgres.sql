-- 1. drop foreign key f_x_fkey of public.f
ALTER TABLE public.f DROP CONSTRAINT f_x_fkey;
--    undo:
ALTER TABLE public.f ADD CONSTRAINT f_x_fkey FOREIGN KEY (x) REFERENCES public.e (x);

-- 2. drop foreign key f of public.d
ALTER TABLE public.d DROP CONSTRAINT f;
--    undo:
ALTER TABLE public.d ADD CONSTRAINT f FOREIGN KEY (cid) REFERENCES public.c (id);

-- 3. drop foreign key c_above of public.c
ALTER TABLE public.c DROP CONSTRAINT c_above;
--    undo:
ALTER TABLE public.c ADD CONSTRAINT c_above FOREIGN KEY (above) REFERENCES public.c (id);

-- 4. drop table public.f
--    hazard drop_table: every row of public.f is deleted; undoing brings the table back empty
DROP TABLE public.f;
--    undo, but for the rows of public.f:
CREATE TABLE public.f (
    x integer
);

-- 5. make index a_hand_pk the primary key a_pkey of public.a
ALTER TABLE public.a ADD CONSTRAINT a_pkey PRIMARY KEY USING INDEX a_hand_pk;
--    undo:
ALTER TABLE public.a DROP CONSTRAINT a_pkey;
CREATE UNIQUE INDEX a_hand_pk ON public.a (id);

-- 6. create table public.b2
CREATE TABLE public.b2 (
    aid integer NOT NULL,
    CONSTRAINT b2_pkey PRIMARY KEY (aid)
);
--    hazard of the undo drop_table: every row of public.b2 is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.b2;

-- 7. make index c_hand_pk the primary key c_pkey of public.c
ALTER TABLE public.c ADD CONSTRAINT c_pkey PRIMARY KEY USING INDEX c_hand_pk;
--    undo:
ALTER TABLE public.c DROP CONSTRAINT c_pkey;
CREATE UNIQUE INDEX c_hand_pk ON public.c (id);

-- 8. leave index e_x of the unique constraint e_key of public.e
ALTER TABLE public.e DROP CONSTRAINT e_key;
CREATE UNIQUE INDEX e_x ON public.e (x);
--    undo:
ALTER TABLE public.e ADD CONSTRAINT e_key UNIQUE USING INDEX e_x;

-- 9. add foreign key b_aid_fkey to public.b
--    hazard new_demand: foreign key b_aid_fkey of public.b: the step fails if a row does not meet it
ALTER TABLE public.b ADD CONSTRAINT b_aid_fkey FOREIGN KEY (aid) REFERENCES public.a (id);
--    undo:
ALTER TABLE public.b DROP CONSTRAINT b_aid_fkey;

-- 10. add foreign key b2_aid_fkey to public.b2
ALTER TABLE public.b2 ADD CONSTRAINT b2_aid_fkey FOREIGN KEY (aid) REFERENCES public.a (id);
--    undo:
ALTER TABLE public.b2 DROP CONSTRAINT b2_aid_fkey;

-- 11. add foreign key c_above_fkey to public.c
ALTER TABLE public.c ADD CONSTRAINT c_above_fkey FOREIGN KEY (above) REFERENCES public.c (id);
--    undo:
ALTER TABLE public.c DROP CONSTRAINT c_above_fkey;

-- 12. add foreign key f to public.d
ALTER TABLE public.d ADD CONSTRAINT f FOREIGN KEY (cid) REFERENCES public.c (id) DEFERRABLE;
--    undo:
ALTER TABLE public.d DROP CONSTRAINT f;
