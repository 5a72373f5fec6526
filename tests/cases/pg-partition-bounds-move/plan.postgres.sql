-- 1. detach partition public.high of public.b
ALTER TABLE public.b DETACH PARTITION public.high;
--    undo:
ALTER TABLE ONLY public.b ATTACH PARTITION public.high FOR VALUES FROM (10) TO (20);

-- 2. detach partition public.low of public.b
ALTER TABLE public.b DETACH PARTITION public.low;
--    undo:
ALTER TABLE ONLY public.b ATTACH PARTITION public.low FOR VALUES FROM (1) TO (10);

-- 3. drop check short of public.high
ALTER TABLE public.high DROP CONSTRAINT short;
--    hazard of the undo new_demand: check short of public.high: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.high ADD CONSTRAINT short CHECK (length(note) < 99);

-- 4. drop index high_note_idx on public.high
DROP INDEX public.high_note_idx;
--    undo:
CREATE INDEX high_note_idx ON public.high (note);

-- 5. drop check short of public.low
ALTER TABLE public.low DROP CONSTRAINT short;
--    hazard of the undo new_demand: check short of public.low: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.low ADD CONSTRAINT short CHECK (length(note) < 99);

-- 6. drop index low_note_idx on public.low
DROP INDEX public.low_note_idx;
--    undo:
CREATE INDEX low_note_idx ON public.low (note);

-- 7. drop check short of public.b
ALTER TABLE public.b DROP CONSTRAINT short;
--    hazard of the undo new_demand: check short of public.b: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.b ADD CONSTRAINT short CHECK (length(note) < 99);

-- 8. drop index by_note on public.b
DROP INDEX public.by_note;
--    undo:
CREATE INDEX by_note ON ONLY public.b (note);

-- 9. add column public.b.word (text)
ALTER TABLE public.b ADD COLUMN word text;
--    hazard of the undo drop_column: every value of public.b.word is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.b DROP COLUMN word;

-- 10. add column public.b.more (integer, default 1)
ALTER TABLE public.b ADD COLUMN more integer DEFAULT 1;
--    hazard of the undo drop_column: every value of public.b.more is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.b DROP COLUMN more;

-- 11. change column public.b.b (integer) to b (integer, not null)
--    hazard required_column: public.b.b becomes NOT NULL: the step fails if a row has nothing there
ALTER TABLE public.b ALTER COLUMN b SET NOT NULL;
--    undo:
ALTER TABLE public.b ALTER COLUMN b DROP NOT NULL;

-- 12. drop column public.b.note
--    hazard drop_column: every value of public.b.note is deleted; undoing brings the column back without them
ALTER TABLE public.b DROP COLUMN note;
--    undo, but for the values of public.b.note:
ALTER TABLE public.b ADD COLUMN note text;

-- 13. add check brief to public.b
--    hazard new_demand: check brief of public.b: the step fails if a row does not meet it
ALTER TABLE public.b ADD CONSTRAINT brief CHECK (length(word) < 99);
--    undo:
ALTER TABLE public.b DROP CONSTRAINT brief;

-- 14. create index by_word on public.b
CREATE INDEX by_word ON ONLY public.b (word, b);
--    undo:
DROP INDEX public.by_word;

-- 15. add column public.high.word (text)
ALTER TABLE public.high ADD COLUMN word text;
--    hazard of the undo drop_column: every value of public.high.word is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.high DROP COLUMN word;

-- 16. add column public.high.more (integer, default 1)
ALTER TABLE public.high ADD COLUMN more integer DEFAULT 1;
--    hazard of the undo drop_column: every value of public.high.more is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.high DROP COLUMN more;

-- 17. change column public.high.b (integer) to b (integer, not null)
--    hazard required_column: public.high.b becomes NOT NULL: the step fails if a row has nothing there
ALTER TABLE public.high ALTER COLUMN b SET NOT NULL;
--    undo:
ALTER TABLE public.high ALTER COLUMN b DROP NOT NULL;

-- 18. drop column public.high.note
--    hazard drop_column: every value of public.high.note is deleted; undoing brings the column back without them
ALTER TABLE public.high DROP COLUMN note;
--    undo, but for the values of public.high.note:
ALTER TABLE public.high ADD COLUMN note text;

-- 19. add check brief to public.high
--    hazard new_demand: check brief of public.high: the step fails if a row does not meet it
ALTER TABLE public.high ADD CONSTRAINT brief CHECK (length(word) < 99);
--    undo:
ALTER TABLE public.high DROP CONSTRAINT brief;

-- 20. create index high_word_b_idx on public.high
CREATE INDEX high_word_b_idx ON public.high (word, b);
--    undo:
DROP INDEX public.high_word_b_idx;

-- 21. attach public.high to public.b as a partition
ALTER TABLE ONLY public.b ATTACH PARTITION public.high FOR VALUES FROM (10) TO (30);
--    undo:
ALTER TABLE public.b DETACH PARTITION public.high;

-- 22. add column public.low.word (text)
ALTER TABLE public.low ADD COLUMN word text;
--    hazard of the undo drop_column: every value of public.low.word is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.low DROP COLUMN word;

-- 23. add column public.low.more (integer, default 1)
ALTER TABLE public.low ADD COLUMN more integer DEFAULT 1;
--    hazard of the undo drop_column: every value of public.low.more is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.low DROP COLUMN more;

-- 24. change column public.low.b (integer) to b (integer, not null)
--    hazard required_column: public.low.b becomes NOT NULL: the step fails if a row has nothing there
ALTER TABLE public.low ALTER COLUMN b SET NOT NULL;
--    undo:
ALTER TABLE public.low ALTER COLUMN b DROP NOT NULL;

-- 25. drop column public.low.note
--    hazard drop_column: every value of public.low.note is deleted; undoing brings the column back without them
ALTER TABLE public.low DROP COLUMN note;
--    undo, but for the values of public.low.note:
ALTER TABLE public.low ADD COLUMN note text;

-- 26. add check brief to public.low
--    hazard new_demand: check brief of public.low: the step fails if a row does not meet it
ALTER TABLE public.low ADD CONSTRAINT brief CHECK (length(word) < 99);
--    undo:
ALTER TABLE public.low DROP CONSTRAINT brief;

-- 27. create index low_word_b_idx on public.low
CREATE INDEX low_word_b_idx ON public.low (word, b);
--    undo:
DROP INDEX public.low_word_b_idx;

-- 28. attach public.low to public.b as a partition
ALTER TABLE ONLY public.b ATTACH PARTITION public.low FOR VALUES FROM (MINVALUE) TO (5);
--    undo:
ALTER TABLE public.b DETACH PARTITION public.low;

-- 29. create table public.middle
CREATE TABLE public.middle (
    b integer NOT NULL,
    word text,
    more integer DEFAULT 1,
    CONSTRAINT brief CHECK (length(word) < 99)
);
CREATE INDEX middle_word_b_idx ON public.middle (word, b);
ALTER TABLE ONLY public.b ATTACH PARTITION public.middle FOR VALUES FROM (5) TO (10);
--    hazard of the undo drop_table: every row of public.middle is deleted; undoing brings the table back empty
--    undo:
ALTER TABLE public.b DETACH PARTITION public.middle;
DROP TABLE public.middle;
