-- 1. drop foreign key books_author_id_fkey of public.books
ALTER TABLE public.books DROP CONSTRAINT books_author_id_fkey;
--    undo:
ALTER TABLE public.books ADD CONSTRAINT books_author_id_fkey FOREIGN KEY (author_id) REFERENCES public.authors (id);

-- 2. drop index books_price on public.books
DROP INDEX public.books_price;
--    undo:
CREATE INDEX books_price ON public.books (price);

-- 3. drop table public.obsolete
--    hazard drop_table: every row of public.obsolete is deleted; undoing brings the table back empty
DROP TABLE public.obsolete;
--    undo, but for the rows of public.obsolete:
CREATE TABLE public.obsolete (
    id integer NOT NULL,
    CONSTRAINT obsolete_pkey PRIMARY KEY (id)
);

-- 4. rename column public.books.headline to title
--    hazard rename: public.books.headline becomes public.books.title: code that still uses the old name fails
ALTER TABLE public.books RENAME COLUMN headline TO title;
--    hazard of the undo rename: public.books.title becomes public.books.headline: code that still uses the old name fails
--    undo:
ALTER TABLE public.books RENAME COLUMN title TO headline;

-- 5. add column public.authors.email (text)
ALTER TABLE public.authors ADD COLUMN email text;
--    hazard of the undo drop_column: every value of public.authors.email is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.authors DROP COLUMN email;

-- 6. change column public.authors.name (text) to name (text, not null)
--    hazard required_column: public.authors.name becomes NOT NULL: the step fails if a row has nothing there
ALTER TABLE public.authors ALTER COLUMN name SET NOT NULL;
--    undo:
ALTER TABLE public.authors ALTER COLUMN name DROP NOT NULL;

-- 7. drop column public.authors.born
--    hazard drop_column: every value of public.authors.born is deleted; undoing brings the column back without them
ALTER TABLE public.authors DROP COLUMN born;
--    undo, but for the values of public.authors.born:
ALTER TABLE public.authors ADD COLUMN born text;

-- 8. add unique constraint authors_email_key to public.authors
ALTER TABLE public.authors ADD CONSTRAINT authors_email_key UNIQUE (email);
--    undo:
ALTER TABLE public.authors DROP CONSTRAINT authors_email_key;

-- 9. change columns price, title of public.books
--    hazard required_column: public.books.price becomes NOT NULL: the step fails if a row has nothing there
ALTER TABLE public.books ALTER COLUMN price TYPE bigint, ALTER COLUMN title TYPE character varying(200);
ALTER TABLE public.books ALTER COLUMN price SET NOT NULL;
ALTER TABLE public.books ALTER COLUMN price SET DEFAULT 0;
--    hazard of the undo lossy_type: values of public.books.title may be rounded, cut or changed from character varying(200) to character varying(100) without an error
--    hazard of the undo new_demand: public.books.price becomes integer: the step fails if a value does not fit
--    undo:
ALTER TABLE public.books ALTER COLUMN price DROP DEFAULT;
ALTER TABLE public.books ALTER COLUMN title TYPE character varying(100), ALTER COLUMN price TYPE integer;
ALTER TABLE public.books ALTER COLUMN price DROP NOT NULL;

-- 10. add check price_not_negative to public.books
--    hazard new_demand: check price_not_negative of public.books: the step fails if a row does not meet it
ALTER TABLE public.books ADD CONSTRAINT price_not_negative CHECK (price >= 0);
--    undo:
ALTER TABLE public.books DROP CONSTRAINT price_not_negative;

-- 11. create table public.tags
CREATE TABLE public.tags (
    book_id integer NOT NULL,
    tag text NOT NULL,
    CONSTRAINT tags_pkey PRIMARY KEY (book_id, tag)
);
CREATE INDEX tags_tag ON public.tags (tag);
--    hazard of the undo drop_table: every row of public.tags is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.tags;

-- 12. add foreign key books_author_id_fkey to public.books
ALTER TABLE public.books ADD CONSTRAINT books_author_id_fkey FOREIGN KEY (author_id) REFERENCES public.authors (id) ON DELETE CASCADE;
--    undo:
ALTER TABLE public.books DROP CONSTRAINT books_author_id_fkey;

-- 13. add foreign key tags_book_id_fkey to public.tags
ALTER TABLE public.tags ADD CONSTRAINT tags_book_id_fkey FOREIGN KEY (book_id) REFERENCES public.books (id) ON DELETE CASCADE;
--    undo:
ALTER TABLE public.tags DROP CONSTRAINT tags_book_id_fkey;
