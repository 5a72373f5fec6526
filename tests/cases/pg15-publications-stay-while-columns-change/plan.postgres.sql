-- 1. loosen publication alone
ALTER PUBLICATION alone DROP TABLE ONLY public.a;
--    undo:
ALTER PUBLICATION alone ADD TABLE ONLY public.a (id, x);

-- 2. loosen publication changes
ALTER PUBLICATION changes DROP TABLE ONLY public.a;
--    undo:
ALTER PUBLICATION changes ADD TABLE ONLY public.a (id, x);

-- 3. loosen publication enums
ALTER PUBLICATION enums DROP TABLE ONLY public.b;
--    undo:
ALTER PUBLICATION enums ADD TABLE ONLY public.b (id, m);

-- 4. loosen publication filtered
ALTER PUBLICATION filtered DROP TABLE ONLY public."C d";
--    undo:
ALTER PUBLICATION filtered ADD TABLE ONLY public."C d" WHERE ((x <> ''::text));

-- 5. loosen publication listed
ALTER PUBLICATION listed DROP TABLE ONLY public.a;
--    undo:
ALTER PUBLICATION listed ADD TABLE ONLY public.a (id, x);

-- 6. change type public.mood from (ok, sad) to (ok)
--    hazard drop_type: type public.mood loses sad; rows that hold one make the step fail
ALTER TYPE public.mood RENAME TO _lockplane_old_mood;
CREATE TYPE public.mood AS ENUM ('ok');
ALTER TABLE public.b ALTER COLUMN m TYPE public.mood USING m::text::public.mood;
DROP TYPE public._lockplane_old_mood;
--    undo:
ALTER TYPE public.mood RENAME TO _lockplane_old_mood;
CREATE TYPE public.mood AS ENUM ('ok', 'sad');
ALTER TABLE public.b ALTER COLUMN m TYPE public.mood USING m::text::public.mood;
DROP TYPE public._lockplane_old_mood;

-- 7. change column public.C d.x (text) to x (character varying(9))
--    hazard lossy_type: values of public.C d.x may be rounded, cut or changed from text to character varying(9) without an error
ALTER TABLE public."C d" ALTER COLUMN x TYPE character varying(9);
--    undo, but for the values of public.C d.x as they were:
ALTER TABLE public."C d" ALTER COLUMN x TYPE text;

-- 8. change column public.a.x (integer) to x (bigint)
ALTER TABLE public.a ALTER COLUMN x TYPE bigint;
--    hazard of the undo new_demand: public.a.x becomes integer: the step fails if a value does not fit
--    undo:
ALTER TABLE public.a ALTER COLUMN x TYPE integer;

-- 9. change publication alone
ALTER PUBLICATION alone ADD TABLE ONLY public.a (id, x);
--    undo:
ALTER PUBLICATION alone DROP TABLE ONLY public.a;

-- 10. change publication changes
ALTER PUBLICATION changes SET TABLE ONLY public."C d", ONLY public.a (id, x, y) WHERE ((x > 1));
ALTER PUBLICATION changes SET (publish = 'insert');
--    undo:
ALTER PUBLICATION changes SET TABLE ONLY public.b;
ALTER PUBLICATION changes SET (publish = 'insert, update, delete, truncate');

-- 11. change publication enums
ALTER PUBLICATION enums ADD TABLE ONLY public.b (id, m);
--    undo:
ALTER PUBLICATION enums DROP TABLE ONLY public.b;

-- 12. change publication filtered
ALTER PUBLICATION filtered ADD TABLE ONLY public."C d" WHERE (((x)::text <> ''::text));
--    undo:
ALTER PUBLICATION filtered DROP TABLE ONLY public."C d";

-- 13. change publication grows
ALTER PUBLICATION grows ADD TABLE ONLY public.b;
--    undo:
ALTER PUBLICATION grows DROP TABLE ONLY public.b;

-- 14. change publication listed
ALTER PUBLICATION listed ADD TABLE ONLY public.a (id, x);
--    undo:
ALTER PUBLICATION listed DROP TABLE ONLY public.a;

-- 15. change publication none
ALTER PUBLICATION "none" ADD TABLE ONLY public.b;
--    undo:
ALTER PUBLICATION "none" DROP TABLE ONLY public.b;
