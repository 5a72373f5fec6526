-- 1. change columns area, bits, price, span of public.t
--    hazard lossy_type: values of public.t.area may be rounded, cut or changed from box to polygon without an error
--    hazard lossy_type: values of public.t.bits may be rounded, cut or changed from integer to bit(8) without an error
--    hazard lossy_type: values of public.t.price may be rounded, cut or changed from integer to money without an error
--    hazard lossy_type: values of public.t.span may be rounded, cut or changed from int4range to int4multirange without an error
ALTER TABLE public.t ALTER COLUMN area TYPE polygon USING area::polygon, ALTER COLUMN bits TYPE bit(8) USING bits::bit(8), ALTER COLUMN price TYPE money, ALTER COLUMN span TYPE int4multirange USING span::int4multirange;
--    hazard of the undo lossy_type: values of public.t.span may be rounded, cut or changed from int4multirange to int4range without an error
--    hazard of the undo lossy_type: values of public.t.price may be rounded, cut or changed from money to integer without an error
--    hazard of the undo lossy_type: values of public.t.bits may be rounded, cut or changed from bit(8) to integer without an error
--    hazard of the undo lossy_type: values of public.t.area may be rounded, cut or changed from polygon to box without an error
--    undo, but for the values of public.t.area as they were, the values of public.t.bits as they were, the values of public.t.price as they were, the values of public.t.span as they were:
ALTER TABLE public.t ALTER COLUMN span TYPE int4range USING range_merge(span), ALTER COLUMN price TYPE integer USING price::numeric::integer, ALTER COLUMN bits TYPE integer USING bits::integer, ALTER COLUMN area TYPE box USING area::box;

-- 2. change column public.t.was (integer) to was (text, generated as (id)::text || 'x'::text)
--    hazard drop_column: every value of public.t.was is deleted; undoing brings the column back without them
ALTER TABLE public.t DROP COLUMN was;
ALTER TABLE public.t ADD COLUMN was text GENERATED ALWAYS AS ((id)::text || 'x'::text) STORED;
--    hazard of the undo lossy_type: values of public.t.was may be rounded, cut or changed from text to integer without an error
--    undo, but for the values of public.t.was as they were:
ALTER TABLE public.t DROP COLUMN was;
ALTER TABLE public.t ADD COLUMN was integer;
