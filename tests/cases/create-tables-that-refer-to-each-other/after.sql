CREATE TABLE settings (name text PRIMARY KEY, value text);
CREATE TABLE authors (id integer PRIMARY KEY, name text NOT NULL);
CREATE TABLE books (
    id integer PRIMARY KEY,
    author_id integer NOT NULL REFERENCES authors (id),
    title text NOT NULL
);
CREATE TABLE reviews (
    book_id integer NOT NULL REFERENCES books (id) ON DELETE CASCADE,
    author_id integer NOT NULL REFERENCES authors (id),
    stars integer NOT NULL CHECK (stars >= 1 AND stars <= 5),
    PRIMARY KEY (book_id, author_id)
);
