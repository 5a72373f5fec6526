CREATE TYPE status AS ENUM ('new', 'open', 'late', 'done');
CREATE TABLE tasks (
    id integer PRIMARY KEY,
    status status NOT NULL DEFAULT 'new',
    past status[],
    is_done boolean GENERATED ALWAYS AS (status = 'done'::status) STORED,
    CONSTRAINT known CHECK (status <> 'open'::status OR id > 0)
);
CREATE INDEX undone ON tasks (id) WHERE status <> 'done'::status;
CREATE INDEX done_first ON tasks (is_done);
CREATE VIEW open_tasks AS SELECT id, status FROM tasks WHERE status = 'open';
CREATE VIEW open_ids AS SELECT id FROM open_tasks;
CREATE FUNCTION label(status) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT $1::text $$;
