-- 1. change column public.t.area (box) to area (polygon)
--    hazard lossy_type: values of public.t.area may be rounded, cut or changed from box to polygon without an error
ALTER TABLE public.t ALTER COLUMN area TYPE polygon USING area::polygon;
--    hazard of the undo lossy_type: values of public.t.area may be rounded, cut or changed from polygon to box without an error
--    undo, but for the values of public.t.area as they were:
ALTER TABLE public.t ALTER COLUMN area TYPE box USING area::box;

-- 2. change column public.t.bits (integer) to bits (bit(8))
--    hazard lossy_type: values of public.t.bits may be rounded, cut or changed from integer to bit(8) without an error
ALTER TABLE public.t ALTER COLUMN bits TYPE bit(8) USING bits::bit(8);
--    hazard of the undo lossy_type: values of public.t.bits may be rounded, cut or changed from bit(8) to integer without an error
--    undo, but for the values of public.t.bits as they were:
ALTER TABLE public.t ALTER COLUMN bits TYPE integer USING bits::integer;

-- 3. change column public.t.price (integer) to price (money)
--    hazard lossy_type: values of public.t.price may be rounded, cut or changed from integer to money without an error
ALTER TABLE public.t ALTER COLUMN price TYPE money;
--    hazard of the undo lossy_type: values of public.t.price may be rounded, cut or changed from money to integer without an error
--    undo, but for the values of public.t.price as they were:
ALTER TABLE public.t ALTER COLUMN price TYPE integer USING price::numeric::integer;

-- 4. change column public.t.span (int4range) to span (int4multirange)
--    hazard lossy_type: values of public.t.span may be rounded, cut or changed from int4range to int4multirange without an error
ALTER TABLE public.t ALTER COLUMN span TYPE int4multirange USING span::int4multirange;
--    hazard of the undo lossy_type: values of public.t.span may be rounded, cut or changed from int4multirange to int4range without an error
--    undo, but for the values of public.t.span as they were:
ALTER TABLE public.t ALTER COLUMN span TYPE int4range USING range_merge(span);

-- 5. change column public.t.was (integer) to was (text, generated as (id)::text || 'x'::text)
--    hazard drop_column: every value of public.t.was is deleted; undoing brings the column back without them
ALTER TABLE public.t DROP COLUMN was;
ALTER TABLE public.t ADD COLUMN was text GENERATED ALWAYS AS ((id)::text || 'x'::text) STORED;
--    hazard of the undo lossy_type: values of public.t.was may be rounded, cut or changed from text to integer without an error
--    undo, but for the values of public.t.was as they were:
ALTER TABLE public.t DROP COLUMN was;
ALTER TABLE public.t ADD COLUMN was integer;
