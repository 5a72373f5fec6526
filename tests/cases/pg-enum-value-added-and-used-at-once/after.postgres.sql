CREATE TYPE mood AS ENUM ('sad', 'happy', 'great');
CREATE TABLE t (id integer PRIMARY KEY, m mood NOT NULL DEFAULT 'great', CHECK (m <> 'great' OR id > 0));
