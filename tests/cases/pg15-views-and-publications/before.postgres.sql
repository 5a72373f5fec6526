-- needs: PostgreSQL 15
CREATE SCHEMA "news desk";
CREATE TABLE "news desk".stories (id integer PRIMARY KEY, title text, draft text);
CREATE TABLE stories (id integer PRIMARY KEY, title text, draft text, public boolean NOT NULL);
CREATE VIEW titles AS SELECT id, title FROM stories;
CREATE PUBLICATION feed FOR TABLE stories;
