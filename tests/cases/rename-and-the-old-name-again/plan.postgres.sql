-- 1. drop index notes_body on public.notes
DROP INDEX public.notes_body;
--    undo:
CREATE INDEX notes_body ON public.notes (body);

-- 2. rename table public.users to public.people
--    hazard rename: table public.users becomes public.people: code that still uses the old name fails
ALTER TABLE public.users RENAME TO people;
--    hazard of the undo rename: table public.people becomes public.users: code that still uses the old name fails
--    undo:
ALTER TABLE public.people RENAME TO users;

-- 3. rename column public.notes.body to text
--    hazard rename: public.notes.body becomes public.notes.text: code that still uses the old name fails
ALTER TABLE public.notes RENAME COLUMN body TO text;
--    hazard of the undo rename: public.notes.text becomes public.notes.body: code that still uses the old name fails
--    undo:
ALTER TABLE public.notes RENAME COLUMN text TO body;

-- 4. rename constraint users_pkey of public.people to primary key people_pkey
ALTER TABLE public.people RENAME CONSTRAINT users_pkey TO people_pkey;
--    undo:
ALTER TABLE public.people RENAME CONSTRAINT people_pkey TO users_pkey;

-- 5. add column public.notes.body (integer)
ALTER TABLE public.notes ADD COLUMN body integer;
--    hazard of the undo drop_column: every value of public.notes.body is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.notes DROP COLUMN body;

-- 6. create index notes_body on public.notes
CREATE INDEX notes_body ON public.notes (body);
--    undo:
DROP INDEX public.notes_body;

-- 7. create table public.users
CREATE TABLE public.users (
    id integer NOT NULL,
    login text,
    CONSTRAINT users_pkey PRIMARY KEY (id)
);
--    hazard of the undo drop_table: every row of public.users is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.users;
