CREATE TABLE authors (id integer PRIMARY KEY, name text, born text);
CREATE TABLE books (
    id integer PRIMARY KEY,
    author_id integer NOT NULL REFERENCES authors (id),
    headline varchar(100) NOT NULL,
    price integer
);
CREATE INDEX books_price ON books (price);
CREATE TABLE obsolete (id integer PRIMARY KEY);
