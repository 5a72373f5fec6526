-- 1. change column public.letters.address (text, not null not valid) to address (text, not null)
--    hazard required_column: public.letters.address becomes NOT NULL: the step fails if a row has nothing there
ALTER TABLE public.letters ALTER COLUMN address SET NOT NULL;
--    undo:
ALTER TABLE public.letters ALTER COLUMN address DROP NOT NULL;
ALTER TABLE public.letters ADD NOT NULL address NOT VALID;

-- 2. change column public.letters.sealed (boolean) to sealed (boolean, not null no inherit not valid)
ALTER TABLE public.letters ADD NOT NULL sealed NO INHERIT NOT VALID;
--    undo:
ALTER TABLE public.letters ALTER COLUMN sealed DROP NOT NULL;

-- 3. change column public.letters.stamp (text, not null not valid as letters_are_stamped) to stamp (text, not null as letters_are_stamped)
--    hazard required_column: public.letters.stamp becomes NOT NULL: the step fails if a row has nothing there
ALTER TABLE public.letters VALIDATE CONSTRAINT letters_are_stamped;
--    undo:
ALTER TABLE public.letters ALTER COLUMN stamp DROP NOT NULL;
ALTER TABLE public.letters ADD CONSTRAINT letters_are_stamped NOT NULL stamp NOT VALID;

-- 4. change column public.parcels.note (text) to note (text, not null no inherit as parcels_note)
--    hazard required_column: public.parcels.note becomes NOT NULL: the step fails if a row has nothing there
ALTER TABLE public.parcels ADD CONSTRAINT parcels_note NOT NULL note NO INHERIT;
--    undo:
ALTER TABLE public.parcels ALTER COLUMN note DROP NOT NULL;

-- 5. change column public.parcels.receiver (text, not null) to receiver (text)
ALTER TABLE public.parcels ALTER COLUMN receiver DROP NOT NULL;
--    hazard of the undo required_column: public.parcels.receiver becomes NOT NULL: the step fails if a row has nothing there
--    undo:
ALTER TABLE public.parcels ALTER COLUMN receiver SET NOT NULL;

-- 6. change column public.parcels.sender (text) to sender (text, not null as somebody sent it)
--    hazard required_column: public.parcels.sender becomes NOT NULL: the step fails if a row has nothing there
ALTER TABLE public.parcels ADD CONSTRAINT "somebody sent it" NOT NULL sender;
--    undo:
ALTER TABLE public.parcels ALTER COLUMN sender DROP NOT NULL;

-- 7. change column public.parcels.weight (integer, not null as parcel has a weight) to weight (integer, not null as parcels_weigh_something)
ALTER TABLE public.parcels RENAME CONSTRAINT "parcel has a weight" TO parcels_weigh_something;
--    undo:
ALTER TABLE public.parcels RENAME CONSTRAINT parcels_weigh_something TO "parcel has a weight";

-- 8. change column public.heavy.note (text, not null as heavy_note) to note (text)
ALTER TABLE public.heavy ALTER COLUMN note DROP NOT NULL;
--    hazard of the undo required_column: public.heavy.note becomes NOT NULL: the step fails if a row has nothing there
--    undo:
ALTER TABLE public.heavy ADD CONSTRAINT heavy_note NOT NULL note;
