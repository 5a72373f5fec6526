CREATE SCHEMA app;
CREATE TYPE app.state AS ENUM ('todo', 'doing', 'done');
CREATE TABLE app.task (id int PRIMARY KEY, state app.state NOT NULL DEFAULT 'todo');
CREATE VIEW app.open AS SELECT id FROM app.task WHERE state <> 'done';
