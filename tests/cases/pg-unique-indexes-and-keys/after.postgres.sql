CREATE TABLE users (id int PRIMARY KEY, email text, name text UNIQUE, tag text);
ALTER TABLE users ADD CONSTRAINT users_email_key UNIQUE (email) INCLUDE (name) WITH (fillfactor = 70) DEFERRABLE INITIALLY DEFERRED;
COMMENT ON CONSTRAINT users_email_key ON users IS 'one each';
CREATE UNIQUE INDEX users_by_tag ON users (tag);
CREATE UNIQUE INDEX lowered ON users (lower(name));
