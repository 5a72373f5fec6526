CREATE TYPE mood AS ENUM ('awful', 'sad', 'fine', 'happy', 'great');
CREATE TABLE t (id integer PRIMARY KEY, m mood NOT NULL DEFAULT 'sad');
