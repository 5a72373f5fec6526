-- 1. rename constraint f1 of public.t1 to foreign key f
ALTER TABLE public.t1 RENAME CONSTRAINT f1 TO f;
--    undo:
ALTER TABLE public.t1 RENAME CONSTRAINT f TO f1;

-- 2. rename constraint f22 of public.t22 to foreign key f
ALTER TABLE public.t22 RENAME CONSTRAINT f22 TO f;
--    undo:
ALTER TABLE public.t22 RENAME CONSTRAINT f TO f22;
COMMENT ON CONSTRAINT f22 ON public.t22 IS 'x';

-- 3. rename constraint f2 of public.t2 to foreign key f
ALTER TABLE public.t2 RENAME CONSTRAINT f2 TO f;
--    undo:
ALTER TABLE public.t2 RENAME CONSTRAINT f TO f2;

-- 4. drop foreign key f of public.t
ALTER TABLE public.t DROP CONSTRAINT f;
--    hazard of the undo new_demand: foreign key f of public.t: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.t ADD CONSTRAINT f FOREIGN KEY (a) REFERENCES public.p (a);

-- 5. create table public.z
CREATE TABLE public.z (
    a integer
);
--    hazard of the undo drop_table: every row of public.z is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.z;

-- 6. add foreign key f to public.t
--    hazard new_demand: foreign key f of public.t: the step fails if a row does not meet it
ALTER TABLE public.t ADD CONSTRAINT f FOREIGN KEY (a) REFERENCES public.p (a) ON DELETE CASCADE;
--    undo:
ALTER TABLE public.t DROP CONSTRAINT f;

-- 7. rename constraint f of public.t1 to foreign key f1
ALTER TABLE public.t1 RENAME CONSTRAINT f TO f1;
--    undo:
ALTER TABLE public.t1 RENAME CONSTRAINT f1 TO f;

-- 8. rename constraint f of public.t2 to foreign key f2
ALTER TABLE public.t2 RENAME CONSTRAINT f TO f2;
--    undo:
ALTER TABLE public.t2 RENAME CONSTRAINT f2 TO f;

-- 9. rename constraint f of public.t22 to foreign key f22
ALTER TABLE public.t22 RENAME CONSTRAINT f TO f22;
--    undo:
ALTER TABLE public.t22 RENAME CONSTRAINT f22 TO f;

-- 10. comment on constraint f22 of public.t22
COMMENT ON CONSTRAINT f22 ON public.t22 IS 'x';
--    undo:
COMMENT ON CONSTRAINT f22 ON public.t22 IS NULL;
