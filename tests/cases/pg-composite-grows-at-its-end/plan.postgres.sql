-- 1. change type public.address
COMMENT ON COLUMN public.address.street IS NULL;
ALTER TYPE public.address ADD ATTRIBUTE "zip code" text COLLATE "C";
COMMENT ON COLUMN public.address.number IS 'without letters';
--    hazard of the undo drop_type: type public.address loses zip code in every value
--    undo:
ALTER TYPE public.address DROP ATTRIBUTE "zip code";
COMMENT ON COLUMN public.address.number IS NULL;
COMMENT ON COLUMN public.address.street IS 'with its article';
