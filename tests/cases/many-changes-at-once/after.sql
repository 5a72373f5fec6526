CREATE TABLE authors (id integer PRIMARY KEY, name text NOT NULL, email text UNIQUE);
CREATE TABLE books (
    id integer PRIMARY KEY,
    author_id integer NOT NULL REFERENCES authors (id) ON DELETE CASCADE,
    title varchar(200) NOT NULL, -- renamed from: headline
    price bigint NOT NULL DEFAULT 0,
    CONSTRAINT price_not_negative CHECK (price >= 0)
);
CREATE TABLE tags (book_id integer NOT NULL REFERENCES books (id) ON DELETE CASCADE, tag text NOT NULL, PRIMARY KEY (book_id, tag));
CREATE INDEX tags_tag ON tags (tag);
