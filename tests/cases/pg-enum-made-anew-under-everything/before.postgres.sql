CREATE TYPE status AS ENUM ('new', 'open', 'gone');

CREATE TYPE pair AS (first status, second integer);
CREATE DOMAIN live_status AS status DEFAULT 'new' CHECK (VALUE <> 'gone'::status);
CREATE FUNCTION weight(status) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT length($1::text) $$;
CREATE TYPE _lockplane_old_status AS ENUM ('taken');
CREATE TABLE kinds (status status PRIMARY KEY, weight integer DEFAULT weight('new'));
CREATE TABLE tasks (
    id integer PRIMARY KEY,
    status status NOT NULL DEFAULT 'new' REFERENCES kinds (status),
    pair pair,
    live live_status NOT NULL DEFAULT 'new',
    weight integer GENERATED ALWAYS AS (weight(status)) STORED,
    CONSTRAINT weighs CHECK (weight(live) > 0)
);
CREATE UNIQUE INDEX tasks_new ON tasks (id) WHERE status = 'new';
CREATE INDEX tasks_weight ON tasks (weight(status), weight);
CREATE INDEX tasks_first ON tasks (((pair).first));
CREATE MATERIALIZED VIEW summary AS SELECT status, count(*) AS n FROM tasks GROUP BY status;
CREATE UNIQUE INDEX summary_status ON summary (status);
CREATE VIEW news AS SELECT id, pair FROM tasks WHERE status = 'new';
COMMENT ON VIEW news IS 'the newest';
