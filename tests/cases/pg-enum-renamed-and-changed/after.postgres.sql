CREATE SCHEMA app;
-- renamed from: app.state
CREATE TYPE app.phase AS ENUM (
    'open', -- renamed from: todo
    'doing',
    'waiting',
    'closed' -- renamed from: done
);
-- renamed from: task
CREATE TABLE app.job (
    id int PRIMARY KEY,
    phase app.phase NOT NULL DEFAULT 'open' -- renamed from: state
);
CREATE VIEW app.open AS SELECT id FROM app.job WHERE phase <> 'closed';
