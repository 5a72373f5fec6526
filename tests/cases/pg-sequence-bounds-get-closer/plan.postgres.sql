-- 1. change sequence public.countdown
SELECT setval('public.countdown', CASE WHEN is_called OR (last_value >= -20 AND last_value <= -3) THEN least(last_value, -3) ELSE -3 END, is_called AND last_value <= -3) FROM public.countdown;
ALTER SEQUENCE public.countdown MINVALUE -20 MAXVALUE -3 START WITH -3;
--    undo:
ALTER SEQUENCE public.countdown MINVALUE -50 NO MAXVALUE START WITH -1;

-- 2. change sequence public.lanes
--    hazard drop_type: sequence public.lanes loses its position and begins again: it may give out numbers once more
ALTER SEQUENCE public.lanes MINVALUE 10 MAXVALUE 19 START WITH 10 RESTART;
--    hazard of the undo drop_type: sequence public.lanes loses its position and begins again: it may give out numbers once more
--    undo:
ALTER SEQUENCE public.lanes NO MINVALUE MAXVALUE 9 START WITH 1 RESTART;

-- 3. change sequence public.tickets
SELECT setval('public.tickets', CASE WHEN is_called OR (last_value >= 5) THEN greatest(last_value, 5) ELSE 5 END, is_called AND last_value >= 5) FROM public.tickets;
ALTER SEQUENCE public.tickets MINVALUE 5 MAXVALUE 200 START WITH 5;
--    undo:
SELECT setval('public.tickets', CASE WHEN is_called OR (last_value <= 100) THEN last_value ELSE 5 END, is_called) FROM public.tickets;
ALTER SEQUENCE public.tickets NO MINVALUE MAXVALUE 100 START WITH 1;

-- 4. change the numbering of column public.depths.Place
SELECT setval('public."depths_Place_seq"', CASE WHEN is_called OR (last_value >= 7) THEN greatest(last_value, 7) ELSE 7 END, is_called AND last_value >= 7) FROM public."depths_Place_seq";
ALTER TABLE public.depths ALTER COLUMN "Place" SET MINVALUE 7 SET START WITH 7;
--    undo:
ALTER TABLE public.depths ALTER COLUMN "Place" SET NO MINVALUE SET START WITH 1;

-- 5. change the numbering of column public.depths.id
SELECT setval('public.depths_id_seq', CASE WHEN is_called OR (last_value >= -40 AND last_value <= 40) THEN greatest(last_value, -40) ELSE -40 END, is_called AND last_value >= -40) FROM public.depths_id_seq;
ALTER TABLE public.depths ALTER COLUMN id SET INCREMENT BY 5 SET MINVALUE -40 SET MAXVALUE 40 SET START WITH -40;
--    undo:
ALTER TABLE public.depths ALTER COLUMN id SET INCREMENT BY 10 SET MINVALUE -500 SET MAXVALUE 500 SET START WITH -500;
