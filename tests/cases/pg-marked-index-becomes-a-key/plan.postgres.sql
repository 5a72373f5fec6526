-- 1. change the options of public.a
ALTER TABLE public.a REPLICA IDENTITY DEFAULT;
--    undo:
ALTER TABLE public.a REPLICA IDENTITY USING INDEX a_u;

-- 2. change the options of public.old_d
ALTER TABLE public.old_d REPLICA IDENTITY DEFAULT;
ALTER TABLE public.old_d SET WITHOUT CLUSTER;
--    undo:
ALTER TABLE public.old_d REPLICA IDENTITY USING INDEX d_hand;
ALTER TABLE public.old_d CLUSTER ON d_hand;

-- 3. rename table public.old_d to public.d
--    hazard rename: table public.old_d becomes public.d: code that still uses the old name fails
ALTER TABLE public.old_d RENAME TO d;
--    hazard of the undo rename: table public.d becomes public.old_d: code that still uses the old name fails
--    undo:
ALTER TABLE public.d RENAME TO old_d;

-- 4. rename column public.d.id to number
--    hazard rename: public.d.id becomes public.d.number: code that still uses the old name fails
ALTER TABLE public.d RENAME COLUMN id TO number;
--    hazard of the undo rename: public.d.number becomes public.d.id: code that still uses the old name fails
--    undo:
ALTER TABLE public.d RENAME COLUMN number TO id;

-- 5. make index a_u the unique constraint a_uniq of public.a
ALTER TABLE public.a ADD CONSTRAINT a_uniq UNIQUE USING INDEX a_u;
--    undo:
ALTER TABLE public.a DROP CONSTRAINT a_uniq;
CREATE UNIQUE INDEX a_u ON public.a (id);

-- 6. change the options of public.a
ALTER TABLE public.a REPLICA IDENTITY USING INDEX a_uniq;
--    undo:
ALTER TABLE public.a REPLICA IDENTITY DEFAULT;

-- 7. make index b_u the primary key b_u of public.b
ALTER TABLE public.b ADD CONSTRAINT b_u PRIMARY KEY USING INDEX b_u;
--    undo:
ALTER TABLE public.b DROP CONSTRAINT b_u;
CREATE UNIQUE INDEX b_u ON public.b (id);
ALTER TABLE public.b REPLICA IDENTITY USING INDEX b_u, CLUSTER ON b_u;

-- 8. leave index c_u of the unique constraint c_u of public.c
ALTER TABLE public.c DROP CONSTRAINT c_u;
CREATE UNIQUE INDEX c_u ON public.c (x);
ALTER TABLE public.c REPLICA IDENTITY USING INDEX c_u;
--    undo:
ALTER TABLE public.c ADD CONSTRAINT c_u UNIQUE USING INDEX c_u;

-- 9. make index d_hand the primary key d_key of public.d
ALTER TABLE public.d ADD CONSTRAINT d_key PRIMARY KEY USING INDEX d_hand;
--    undo:
ALTER TABLE public.d DROP CONSTRAINT d_key;
CREATE UNIQUE INDEX d_hand ON public.d (number);

-- 10. change the options of public.d
ALTER TABLE public.d REPLICA IDENTITY FULL;
--    undo:
ALTER TABLE public.d REPLICA IDENTITY DEFAULT;

-- 11. make index e_u the primary key e_key of public.e
ALTER TABLE public.e ADD CONSTRAINT e_key PRIMARY KEY USING INDEX e_u;
--    undo:
ALTER TABLE public.e DROP CONSTRAINT e_key;
CREATE UNIQUE INDEX e_u ON public.e (id);

-- 12. change the options of public.e
ALTER TABLE public.e REPLICA IDENTITY USING INDEX e_key;
--    undo:
ALTER TABLE public.e REPLICA IDENTITY DEFAULT;
