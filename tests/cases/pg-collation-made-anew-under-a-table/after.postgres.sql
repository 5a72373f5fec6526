CREATE COLLATION plain (provider = libc, locale = 'POSIX');

CREATE TABLE words (id integer PRIMARY KEY, word text COLLATE plain NOT NULL DEFAULT 'x', other text, UNIQUE (word));
CREATE INDEX words_other ON words (other COLLATE plain);
CREATE VIEW sorted AS SELECT word FROM words ORDER BY word;
