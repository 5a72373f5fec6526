-- 1. Create table authors
CREATE TABLE authors (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL
);
--    hazard of the undo drop_table: every row of authors is deleted; undoing brings the table back empty
--    undo:
DROP TABLE authors;

-- 2. Create table books
CREATE TABLE books (
    id INTEGER PRIMARY KEY,
    author_id INTEGER NOT NULL,
    title TEXT NOT NULL,
    FOREIGN KEY (author_id) REFERENCES authors (id)
);
--    hazard of the undo drop_table: every row of books is deleted; undoing brings the table back empty
--    undo:
DROP TABLE books;

-- 3. Create table reviews
CREATE TABLE reviews (
    book_id INTEGER NOT NULL,
    author_id INTEGER NOT NULL,
    stars INTEGER NOT NULL,
    PRIMARY KEY (book_id, author_id),
    CHECK (stars >= 1 AND stars <= 5),
    FOREIGN KEY (author_id) REFERENCES authors (id),
    FOREIGN KEY (book_id) REFERENCES books (id) ON DELETE CASCADE
);
--    hazard of the undo drop_table: every row of reviews is deleted; undoing brings the table back empty
--    undo:
DROP TABLE reviews;
