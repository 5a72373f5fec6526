-- 1. rename type public.positive to public.above_zero
--    hazard rename: type public.positive becomes public.above_zero: code that still uses the old name fails
ALTER DOMAIN public.positive RENAME TO above_zero;
--    hazard of the undo rename: type public.above_zero becomes public.positive: code that still uses the old name fails
--    undo:
ALTER DOMAIN public.above_zero RENAME TO positive;

-- 2. change domain public.above_zero
ALTER DOMAIN public.above_zero RENAME CONSTRAINT positive_check TO above_zero_check;
--    undo:
ALTER DOMAIN public.above_zero RENAME CONSTRAINT above_zero_check TO positive_check;

-- 3. change domain public.small
ALTER DOMAIN public.small RENAME CONSTRAINT below TO limited;
--    undo:
ALTER DOMAIN public.small RENAME CONSTRAINT limited TO below;
