-- 1. create function public.backwards(text, text)
CREATE OR REPLACE FUNCTION public.backwards(a text, b text)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE STRICT
AS $function$ SELECT bttextcmp($2, $1) $function$;
--    hazard of the undo drop_object: function public.backwards(text, text) is dropped; code that uses it stops working
--    undo:
DROP FUNCTION public.backwards(text, text);

-- 2. create operator family public.backwards(btree)
CREATE OPERATOR FAMILY public.backwards USING btree;
--    hazard of the undo drop_object: operator family public.backwards(btree) is dropped; code that uses it stops working
--    undo:
DROP OPERATOR FAMILY public.backwards USING btree;

-- 3. create operator family public.other_hash(hash)
CREATE OPERATOR FAMILY public.other_hash USING hash;
--    hazard of the undo drop_object: operator family public.other_hash(hash) is dropped; code that uses it stops working
--    undo:
DROP OPERATOR FAMILY public.other_hash USING hash;

-- 4. create operator class public.backwards_text(btree)
CREATE OPERATOR CLASS public.backwards_text
    FOR TYPE text USING btree FAMILY public.backwards AS
    OPERATOR 1 >(text,text),
    OPERATOR 2 >=(text,text),
    OPERATOR 3 =(text,text),
    OPERATOR 4 <=(text,text),
    OPERATOR 5 <(text,text),
    FUNCTION 1 (text, text) public.backwards(text,text);
--    hazard of the undo drop_object: operator class public.backwards_text(btree) is dropped; code that uses it stops working
--    undo:
DROP OPERATOR CLASS public.backwards_text USING btree;

-- 5. create operator class public.other_hash(hash)
CREATE OPERATOR CLASS public.other_hash
    FOR TYPE integer USING hash FAMILY public.other_hash AS
    OPERATOR 1 =(integer,integer),
    FUNCTION 1 (integer, integer) hashint4(integer);
COMMENT ON OPERATOR CLASS public.other_hash USING hash IS 'the same again';
--    hazard of the undo drop_object: operator class public.other_hash(hash) is dropped; code that uses it stops working
--    undo:
DROP OPERATOR CLASS public.other_hash USING hash;

-- 6. create index t_b on public.t
CREATE INDEX t_b ON public.t USING hash (b public.other_hash);
--    undo:
DROP INDEX public.t_b;

-- 7. create index t_backwards on public.t
CREATE INDEX t_backwards ON public.t (a public.backwards_text);
--    undo:
DROP INDEX public.t_backwards;
