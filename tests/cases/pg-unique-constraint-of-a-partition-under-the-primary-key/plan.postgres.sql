-- 1. add primary key events_key to public.events
ALTER TABLE ONLY public.events ADD CONSTRAINT events_key PRIMARY KEY (id, at);
--    undo:
ALTER TABLE public.events DROP CONSTRAINT events_key;

-- 2. attach index public.events_1_u to events_key of public.events
ALTER INDEX public.events_key ATTACH PARTITION public.events_1_u;
--    undo:
ALTER TABLE public.events DROP CONSTRAINT events_key;
ALTER TABLE ONLY public.events ADD CONSTRAINT events_key PRIMARY KEY (id, at);
ALTER TABLE public.events_1 ADD CONSTRAINT events_1_u UNIQUE (id, at);

-- 3. comment on public.readings
COMMENT ON TABLE public.readings IS 'what was read';
--    undo:
COMMENT ON TABLE public.readings IS NULL;
