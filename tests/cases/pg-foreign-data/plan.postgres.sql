-- 1. drop foreign table public.old
DROP FOREIGN TABLE public.old;
--    undo:
CREATE FOREIGN TABLE public.old (
    id integer,
    body text
) SERVER archive OPTIONS (name 'x');

-- 2. change foreign data wrapper files
ALTER FOREIGN DATA WRAPPER files OPTIONS (SET debug 'false');
COMMENT ON FOREIGN DATA WRAPPER files IS 'does nothing';
--    undo:
ALTER FOREIGN DATA WRAPPER files OPTIONS (SET debug 'true');
COMMENT ON FOREIGN DATA WRAPPER files IS NULL;

-- 3. change server archive
ALTER SERVER archive VERSION '2' OPTIONS (ADD host 'h');
--    undo:
ALTER SERVER archive VERSION '1' OPTIONS (DROP host);

-- 4. create user mapping FOR public SERVER archive
CREATE USER MAPPING FOR public SERVER archive OPTIONS (login 'someone');
--    hazard of the undo drop_object: user mapping FOR public SERVER archive is dropped; code that uses it stops working
--    undo:
DROP USER MAPPING FOR public SERVER archive;

-- 5. create foreign table public.old
CREATE FOREIGN TABLE public.old (
    id integer OPTIONS (name 'ID') NOT NULL,
    body text COLLATE "C" DEFAULT 'x'::text,
    CONSTRAINT old_id_check CHECK ((id > 0))
) SERVER archive OPTIONS (name 'x');
--    undo:
DROP FOREIGN TABLE public.old;

-- 6. create view public.older
CREATE VIEW public.older AS
 SELECT old_1.id
   FROM public.old old_1;
--    hazard of the undo drop_object: view public.older is dropped; code that uses it stops working
--    undo:
DROP VIEW public.older;
