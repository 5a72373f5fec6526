CREATE TABLE users (id int NOT NULL, email text, name text, tag text, CONSTRAINT users_tag_key UNIQUE (tag));
CREATE UNIQUE INDEX users_id ON users (id);
CREATE UNIQUE INDEX users_email_key ON users (email) INCLUDE (name) WITH (fillfactor = 70);
COMMENT ON INDEX users_email_key IS 'one each';
CREATE UNIQUE INDEX lowered ON users (lower(name));
CREATE UNIQUE INDEX descending ON users (name DESC);
COMMENT ON CONSTRAINT users_tag_key ON users IS 'key';
