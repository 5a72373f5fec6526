-- 1. drop view public.starts
DROP VIEW public.starts;
--    undo:
CREATE VIEW public.starts AS
 SELECT bookings.id,
    lower(bookings.span) AS start
   FROM public.bookings;

-- 2. drop exclusion constraint bookings_span_excl of public.bookings
ALTER TABLE public.bookings DROP CONSTRAINT bookings_span_excl;
--    hazard of the undo new_demand: exclusion constraint bookings_span_excl of public.bookings: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.bookings ADD CONSTRAINT bookings_span_excl EXCLUDE USING gist (span WITH &&);

-- 3. drop index bookings_low on public.bookings
DROP INDEX public.bookings_low;
--    undo:
CREATE INDEX bookings_low ON public.bookings ((lower(span)));

-- 4. make type public.span anew
ALTER TABLE public.bookings ALTER COLUMN span DROP DEFAULT;
ALTER TABLE public.bookings ALTER COLUMN span TYPE text USING span::text, ALTER COLUMN spans TYPE text USING spans::text;
DROP TYPE public.span;
CREATE TYPE public.span AS RANGE (
    SUBTYPE = bigint,
    MULTIRANGE_TYPE_NAME = public.spans
);
ALTER TABLE public.bookings ALTER COLUMN span TYPE public.span USING span::public.span, ALTER COLUMN spans TYPE public.spans USING spans::public.spans;
ALTER TABLE public.bookings ALTER COLUMN span SET DEFAULT 'empty'::public.span;
--    undo:
ALTER TABLE public.bookings ALTER COLUMN span DROP DEFAULT;
ALTER TABLE public.bookings ALTER COLUMN span TYPE text USING span::text, ALTER COLUMN spans TYPE text USING spans::text;
DROP TYPE public.span;
CREATE TYPE public.span AS RANGE (
    SUBTYPE = integer,
    MULTIRANGE_TYPE_NAME = public.spans
);
ALTER TABLE public.bookings ALTER COLUMN span TYPE public.span USING span::public.span, ALTER COLUMN spans TYPE public.spans USING spans::public.spans;
ALTER TABLE public.bookings ALTER COLUMN span SET DEFAULT 'empty'::public.span;

-- 5. add exclusion constraint bookings_span_excl to public.bookings
--    hazard new_demand: exclusion constraint bookings_span_excl of public.bookings: the step fails if a row does not meet it
ALTER TABLE public.bookings ADD CONSTRAINT bookings_span_excl EXCLUDE USING gist (span WITH &&);
--    undo:
ALTER TABLE public.bookings DROP CONSTRAINT bookings_span_excl;

-- 6. create index bookings_low on public.bookings
CREATE INDEX bookings_low ON public.bookings ((lower(span)));
--    undo:
DROP INDEX public.bookings_low;

-- 7. create view public.starts
CREATE VIEW public.starts AS
 SELECT bookings.id,
    lower(bookings.span) AS start
   FROM public.bookings;
--    undo:
DROP VIEW public.starts;
