-- 1. drop operator class public.mood_ops(btree)
--    hazard drop_object: operator class public.mood_ops(btree) is dropped; code that uses it stops working
DROP OPERATOR CLASS public.mood_ops USING btree;
--    undo:
CREATE OPERATOR CLASS public.mood_ops DEFAULT
    FOR TYPE public.mood USING btree FAMILY public.mood_ops AS
    FUNCTION 1 (public.mood, public.mood) public.higher(public.mood,public.mood);

-- 2. drop operator family public.mood_ops(btree)
--    hazard drop_object: operator family public.mood_ops(btree) is dropped; code that uses it stops working
DROP OPERATOR FAMILY public.mood_ops USING btree;
--    undo:
CREATE OPERATOR FAMILY public.mood_ops USING btree;

-- 3. drop index words_by_length on public.words
DROP INDEX public.words_by_length;
--    undo:
CREATE INDEX words_by_length ON public.words (word public.length_ops);

-- 4. create operator family public.level_ops(btree)
CREATE OPERATOR FAMILY public.level_ops USING btree;
--    hazard of the undo drop_object: operator family public.level_ops(btree) is dropped; code that uses it stops working
--    undo:
DROP OPERATOR FAMILY public.level_ops USING btree;

-- 5. create operator class public.level_ops(btree)
CREATE OPERATOR CLASS public.level_ops DEFAULT
    FOR TYPE public.mood USING btree FAMILY public.level_ops AS
    FUNCTION 1 (public.mood, public.mood) public.higher(public.mood,public.mood);
--    hazard of the undo drop_object: operator class public.level_ops(btree) is dropped; code that uses it stops working
--    undo:
DROP OPERATOR CLASS public.level_ops USING btree;

-- 6. drop operator class public.length_ops(btree)
--    hazard drop_object: operator class public.length_ops(btree) is dropped; code that uses it stops working
DROP OPERATOR CLASS public.length_ops USING btree;
--    undo:
CREATE OPERATOR CLASS public.length_ops
    FOR TYPE text USING btree FAMILY public.lengths AS
    OPERATOR 1 <(text,text),
    FUNCTION 1 (text, text) public.longer(text,text);

-- 7. create operator class public.shortest_ops(btree)
CREATE OPERATOR CLASS public.shortest_ops
    FOR TYPE text USING btree FAMILY public.lengths AS
    OPERATOR 1 <(text,text),
    FUNCTION 1 (text, text) public.longer(text,text);
--    hazard of the undo drop_object: operator class public.shortest_ops(btree) is dropped; code that uses it stops working
--    undo:
DROP OPERATOR CLASS public.shortest_ops USING btree;

-- 8. create index words_by_length on public.words
CREATE INDEX words_by_length ON public.words (word public.shortest_ops);
--    undo:
DROP INDEX public.words_by_length;
