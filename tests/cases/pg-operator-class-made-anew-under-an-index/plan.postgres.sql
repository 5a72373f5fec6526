-- 1. drop index t_backwards on public.t
DROP INDEX public.t_backwards;
--    undo:
CREATE INDEX t_backwards ON public.t (a public.backwards_text);

-- 2. drop operator class public.backwards_text(btree)
DROP OPERATOR CLASS public.backwards_text USING btree;
--    undo:
CREATE OPERATOR CLASS public.backwards_text
    FOR TYPE text USING btree FAMILY public.backwards_text AS
    OPERATOR 1 >(text,text),
    OPERATOR 2 >=(text,text),
    OPERATOR 3 =(text,text),
    OPERATOR 4 <=(text,text),
    OPERATOR 5 <(text,text),
    FUNCTION 1 (text, text) public.backwards(text,text);

-- 3. drop function public.backwards(text, text)
DROP FUNCTION public.backwards(text, text);
--    undo:
CREATE OR REPLACE FUNCTION public.backwards(a text, b text)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE STRICT
AS $function$ SELECT bttextcmp($2, $1) $function$;

-- 4. create function public.backwards(text, text)
CREATE OR REPLACE FUNCTION public.backwards(one text, other text)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE STRICT
AS $function$ SELECT bttextcmp($2, $1) $function$;
--    undo:
DROP FUNCTION public.backwards(text, text);

-- 5. create operator class public.backwards_text(btree)
CREATE OPERATOR CLASS public.backwards_text
    FOR TYPE text USING btree FAMILY public.backwards_text AS
    OPERATOR 1 >(text,text),
    OPERATOR 2 >=(text,text),
    OPERATOR 3 =(text,text),
    OPERATOR 4 <=(text,text),
    OPERATOR 5 <(text,text),
    FUNCTION 1 (text, text) public.backwards(text,text);
--    undo:
DROP OPERATOR CLASS public.backwards_text USING btree;

-- 6. create index t_backwards on public.t
CREATE INDEX t_backwards ON public.t (a public.backwards_text);
--    undo:
DROP INDEX public.t_backwards;
