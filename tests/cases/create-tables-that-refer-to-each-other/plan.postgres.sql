-- 1. create table public.authors
CREATE TABLE public.authors (
    id integer NOT NULL,
    name text NOT NULL,
    CONSTRAINT authors_pkey PRIMARY KEY (id)
);
--    hazard of the undo drop_table: every row of public.authors is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.authors;

-- 2. create table public.books
CREATE TABLE public.books (
    id integer NOT NULL,
    author_id integer NOT NULL,
    title text NOT NULL,
    CONSTRAINT books_pkey PRIMARY KEY (id)
);
--    hazard of the undo drop_table: every row of public.books is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.books;

-- 3. create table public.reviews
CREATE TABLE public.reviews (
    book_id integer NOT NULL,
    author_id integer NOT NULL,
    stars integer NOT NULL,
    CONSTRAINT reviews_pkey PRIMARY KEY (book_id, author_id),
    CONSTRAINT reviews_stars_check CHECK ((stars >= 1) AND (stars <= 5))
);
--    hazard of the undo drop_table: every row of public.reviews is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.reviews;

-- 4. add foreign key books_author_id_fkey to public.books
ALTER TABLE public.books ADD CONSTRAINT books_author_id_fkey FOREIGN KEY (author_id) REFERENCES public.authors (id);
--    undo:
ALTER TABLE public.books DROP CONSTRAINT books_author_id_fkey;

-- 5. add foreign key reviews_author_id_fkey to public.reviews
ALTER TABLE public.reviews ADD CONSTRAINT reviews_author_id_fkey FOREIGN KEY (author_id) REFERENCES public.authors (id);
--    undo:
ALTER TABLE public.reviews DROP CONSTRAINT reviews_author_id_fkey;

-- 6. add foreign key reviews_book_id_fkey to public.reviews
ALTER TABLE public.reviews ADD CONSTRAINT reviews_book_id_fkey FOREIGN KEY (book_id) REFERENCES public.books (id) ON DELETE CASCADE;
--    undo:
ALTER TABLE public.reviews DROP CONSTRAINT reviews_book_id_fkey;
