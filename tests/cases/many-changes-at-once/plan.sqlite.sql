-- 1. Drop index books_price of books
DROP INDEX books_price;
--    undo:
CREATE INDEX books_price ON books (price);

-- 2. Drop table obsolete
--    hazard drop_table: every row of obsolete is deleted; undoing brings the table back empty
DROP TABLE obsolete;
--    undo, but for the rows of obsolete:
CREATE TABLE obsolete (
    id INTEGER PRIMARY KEY
);

-- 3. Rename column books.headline to title
--    hazard rename: books.headline becomes books.title: code that still uses the old name fails
ALTER TABLE books RENAME COLUMN headline TO title;
--    hazard of the undo rename: books.title becomes books.headline: code that still uses the old name fails
--    undo:
ALTER TABLE books RENAME COLUMN title TO headline;

-- 4. Rebuild table authors
--    hazard drop_column: every value of authors.born is deleted; undoing brings the column back without them
--    hazard required_column: authors.name becomes NOT NULL: the step fails if a row has nothing there
--    preflight, no row, or: authors.name may not be NULL any more, but is
--    SELECT 'row ' || rowid || ': ' || substr(quote(name), 1, 80) FROM authors WHERE name IS NULL;
--    no row, or: a rebuild of authors would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'authors' COLLATE NOCASE;
CREATE TABLE _lockplane_new_authors (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    email TEXT,
    UNIQUE (email)
);
INSERT OR ABORT INTO _lockplane_new_authors (id, name) SELECT id, name FROM authors NOT INDEXED;
--    no row, or: not every row of authors was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM authors) AS before, (SELECT count(*) AS n FROM _lockplane_new_authors) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of authors is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_authors') WHERE integrity_check <> 'ok';
DROP TABLE authors;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_authors RENAME TO authors;
PRAGMA legacy_alter_table = OFF;
--    hazard of the undo drop_column: every value of authors.email is deleted; undoing brings the column back without them
--    undo, but for the values of authors.born:
--    no row, or: a rebuild of authors would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'authors' COLLATE NOCASE;
CREATE TABLE _lockplane_new_authors (
    id INTEGER PRIMARY KEY,
    name TEXT,
    born TEXT
);
INSERT OR ABORT INTO _lockplane_new_authors (id, name) SELECT id, name FROM authors NOT INDEXED;
--    no row, or: not every row of authors was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM authors) AS before, (SELECT count(*) AS n FROM _lockplane_new_authors) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of authors is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_authors') WHERE integrity_check <> 'ok';
DROP TABLE authors;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_authors RENAME TO authors;
PRAGMA legacy_alter_table = OFF;

-- 5. Rebuild table books
--    hazard required_column: books.price becomes NOT NULL: the step fails if a row has nothing there
--    hazard new_demand: check price_not_negative of books: the step fails if a row does not meet it
--    hazard new_demand: a new foreign key of books: the step fails if a row does not meet it
--    preflight, no row, or: books.price may not be NULL any more, but is
--    SELECT 'row ' || rowid || ': ' || substr(quote(price), 1, 80) FROM (SELECT rowid AS rowid, id AS id, author_id AS author_id, headline AS title, price AS price FROM books) WHERE price IS NULL;
--    preflight, no row, or: books: rows break the new check price_not_negative (price >= 0)
--    SELECT 'row ' || rowid || ': ' || substr(quote(price), 1, 80) FROM (SELECT rowid AS rowid, id AS id, author_id AS author_id, headline AS title, price AS price FROM books) WHERE NOT (price >= 0);
--    no row, or: a rebuild of books would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'books' COLLATE NOCASE;
CREATE TABLE _lockplane_new_books (
    id INTEGER PRIMARY KEY,
    author_id INTEGER NOT NULL,
    title VARCHAR(200) NOT NULL,
    price BIGINT NOT NULL DEFAULT 0,
    CONSTRAINT price_not_negative CHECK (price >= 0),
    FOREIGN KEY (author_id) REFERENCES authors (id) ON DELETE CASCADE
);
INSERT OR ABORT INTO _lockplane_new_books (id, author_id, title, price) SELECT id, author_id, title, price FROM books NOT INDEXED;
--    no row, or: not every row of books was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM books) AS before, (SELECT count(*) AS n FROM _lockplane_new_books) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of books is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_books') WHERE integrity_check <> 'ok';
DROP TABLE books;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_books RENAME TO books;
PRAGMA legacy_alter_table = OFF;
--    hazard of the undo new_demand: a new foreign key of books: the step fails if a row does not meet it
--    undo:
--    no row, or: a rebuild of books would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'books' COLLATE NOCASE;
CREATE TABLE _lockplane_new_books (
    id INTEGER PRIMARY KEY,
    author_id INTEGER NOT NULL,
    title VARCHAR(100) NOT NULL,
    price INTEGER,
    FOREIGN KEY (author_id) REFERENCES authors (id)
);
INSERT OR ABORT INTO _lockplane_new_books (id, author_id, title, price) SELECT id, author_id, title, price FROM books NOT INDEXED;
--    no row, or: not every row of books was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM books) AS before, (SELECT count(*) AS n FROM _lockplane_new_books) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of books is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_books') WHERE integrity_check <> 'ok';
DROP TABLE books;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_books RENAME TO books;
PRAGMA legacy_alter_table = OFF;

-- 6. Create table tags
CREATE TABLE tags (
    book_id INTEGER NOT NULL,
    tag TEXT NOT NULL,
    PRIMARY KEY (book_id, tag),
    FOREIGN KEY (book_id) REFERENCES books (id) ON DELETE CASCADE
);
CREATE INDEX tags_tag ON tags (tag);
--    hazard of the undo drop_table: every row of tags is deleted; undoing brings the table back empty
--    undo:
DROP TABLE tags;
