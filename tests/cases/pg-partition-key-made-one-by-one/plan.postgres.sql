-- 1. add primary key some_key to public.foobar
ALTER TABLE ONLY public.foobar ADD CONSTRAINT some_key PRIMARY KEY (foo, id);
--    undo:
ALTER TABLE public.foobar DROP CONSTRAINT some_key;

-- 2. add unique constraint twice to public.foobar
ALTER TABLE ONLY public.foobar ADD CONSTRAINT twice UNIQUE (foo, id);
--    undo:
ALTER TABLE public.foobar DROP CONSTRAINT twice;

-- 3. add primary key first_key to public.foobar_1
--    hazard new_demand: primary key first_key of public.foobar_1: the step fails if a row does not meet it
ALTER TABLE public.foobar_1 ADD CONSTRAINT first_key PRIMARY KEY (foo, id);
ALTER INDEX public.some_key ATTACH PARTITION public.first_key;
--    undo:

-- 4. add unique constraint foobar_1_foo_id_key to public.foobar_1
--    hazard new_demand: unique constraint foobar_1_foo_id_key of public.foobar_1: the step fails if a row does not meet it
ALTER TABLE public.foobar_1 ADD CONSTRAINT foobar_1_foo_id_key UNIQUE (foo, id);
ALTER INDEX public.twice ATTACH PARTITION public.foobar_1_foo_id_key;
--    undo:

-- 5. add primary key second_key to public.foobar_2
--    hazard new_demand: primary key second_key of public.foobar_2: the step fails if a row does not meet it
ALTER TABLE public.foobar_2 ADD CONSTRAINT second_key PRIMARY KEY (foo, id);
ALTER INDEX public.some_key ATTACH PARTITION public.second_key;
--    undo:

-- 6. add unique constraint foobar_2_foo_id_key to public.foobar_2
--    hazard new_demand: unique constraint foobar_2_foo_id_key of public.foobar_2: the step fails if a row does not meet it
ALTER TABLE public.foobar_2 ADD CONSTRAINT foobar_2_foo_id_key UNIQUE (foo, id);
ALTER INDEX public.twice ATTACH PARTITION public.foobar_2_foo_id_key;
--    undo:
