-- 1. change sequence public.bounded
--    hazard drop_type: sequence public.bounded loses its position and begins again: it may give out numbers once more
ALTER SEQUENCE public.bounded INCREMENT BY 2 MINVALUE -100 MAXVALUE 100 START WITH -100 RESTART;
--    hazard of the undo drop_type: sequence public.bounded loses its position and begins again: it may give out numbers once more
--    undo:
ALTER SEQUENCE public.bounded INCREMENT BY -2 MINVALUE -100 MAXVALUE 100 START WITH 100 RESTART;

-- 2. change sequence public.down
--    hazard drop_type: sequence public.down loses its position and begins again: it may give out numbers once more
ALTER SEQUENCE public.down INCREMENT BY 3 NO MINVALUE NO MAXVALUE START WITH 1 RESTART;
--    hazard of the undo drop_type: sequence public.down loses its position and begins again: it may give out numbers once more
--    undo:
ALTER SEQUENCE public.down INCREMENT BY -1 NO MINVALUE NO MAXVALUE START WITH -1 RESTART;

-- 3. change sequence public.up
--    hazard drop_type: sequence public.up loses its position and begins again: it may give out numbers once more
ALTER SEQUENCE public.up INCREMENT BY -2 NO MINVALUE NO MAXVALUE START WITH -7 RESTART;
--    hazard of the undo drop_type: sequence public.up loses its position and begins again: it may give out numbers once more
--    undo:
ALTER SEQUENCE public.up INCREMENT BY 2 NO MINVALUE NO MAXVALUE START WITH 7 RESTART;

-- 4. change the numbering of column public.t.id
--    hazard drop_type: sequence public.t_id_seq loses its position and begins again: it may give out numbers once more
ALTER TABLE public.t ALTER COLUMN id SET INCREMENT BY 1 SET NO MINVALUE SET NO MAXVALUE SET START WITH 1 RESTART;
--    hazard of the undo drop_type: sequence public.t_id_seq loses its position and begins again: it may give out numbers once more
--    undo:
ALTER TABLE public.t ALTER COLUMN id SET INCREMENT BY -1 SET NO MINVALUE SET NO MAXVALUE SET START WITH -1 RESTART;
