-- needs: PostgreSQL 15
CREATE SCHEMA "news desk";
CREATE TABLE "news desk".stories (id integer PRIMARY KEY, title text, draft text);
CREATE TABLE stories (id integer PRIMARY KEY, title text, draft text, public boolean NOT NULL);
CREATE VIEW titles WITH (security_invoker = true) AS SELECT id, title FROM stories;
CREATE PUBLICATION feed FOR TABLE stories (id, title) WHERE (id > 0);
CREATE PUBLICATION desk FOR TABLES IN SCHEMA "news desk";
