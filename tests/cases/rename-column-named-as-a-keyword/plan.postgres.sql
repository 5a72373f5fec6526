-- 1. rename column public.t.end to stops_at
--    hazard rename: public.t.end becomes public.t.stops_at: code that still uses the old name fails
ALTER TABLE public.t RENAME COLUMN "end" TO stops_at;
--    hazard of the undo rename: public.t.stops_at becomes public.t.end: code that still uses the old name fails
--    undo:
ALTER TABLE public.t RENAME COLUMN stops_at TO "end";

-- 2. rename column public.t.text to label
--    hazard rename: public.t.text becomes public.t.label: code that still uses the old name fails
ALTER TABLE public.t RENAME COLUMN text TO label;
--    hazard of the undo rename: public.t.label becomes public.t.text: code that still uses the old name fails
--    undo:
ALTER TABLE public.t RENAME COLUMN label TO text;

-- 3. change column public.t.label (character varying(20)) to label (character varying(30))
ALTER TABLE public.t ALTER COLUMN label TYPE character varying(30);
--    hazard of the undo lossy_type: values of public.t.label may be rounded, cut or changed from character varying(30) to character varying(20) without an error
--    undo:
ALTER TABLE public.t ALTER COLUMN label TYPE character varying(20);
