-- 1. drop foreign key m_fk of public.mode
ALTER TABLE public.mode DROP CONSTRAINT m_fk;
--    undo:
ALTER TABLE public.mode ADD CONSTRAINT m_fk FOREIGN KEY (tok) REFERENCES public.locks (tok) DEFERRABLE INITIALLY DEFERRED;
COMMENT ON CONSTRAINT m_fk ON public.mode IS 'back to the lock';

-- 2. change the options of public.readers
--    hazard unlogged: public.readers is written anew without a log: a crash of the server empties it
ALTER TABLE public.readers SET UNLOGGED;
--    undo:
ALTER TABLE public.readers SET LOGGED;

-- 3. change the options of public.locks
--    hazard unlogged: public.locks is written anew without a log: a crash of the server empties it
ALTER TABLE public.locks SET UNLOGGED;
--    undo:
ALTER TABLE public.locks SET LOGGED;

-- 4. change the options of public.mode
--    hazard unlogged: public.mode is written anew without a log: a crash of the server empties it
ALTER TABLE public.mode SET UNLOGGED;
--    undo:
ALTER TABLE public.mode SET LOGGED;

-- 5. add foreign key m_fk to public.mode
ALTER TABLE public.mode ADD CONSTRAINT m_fk FOREIGN KEY (tok) REFERENCES public.locks (tok) DEFERRABLE INITIALLY DEFERRED;
COMMENT ON CONSTRAINT m_fk ON public.mode IS 'back to the lock';
--    undo:
ALTER TABLE public.mode DROP CONSTRAINT m_fk;
