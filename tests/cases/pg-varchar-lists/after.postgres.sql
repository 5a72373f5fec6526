CREATE TABLE job (
    id integer PRIMARY KEY,
    state varchar(20) NOT NULL CHECK (state IN ('new', 'done')),
    same_as_a_dump_prints varchar CHECK (same_as_a_dump_prints IN ('a', 'b'))
);
CREATE INDEX job_open ON job (id) WHERE state IN ('new', 'stuck');
CREATE INDEX job_is_open ON job ((state IN ('new', 'stuck')));
CREATE VIEW open_job AS SELECT id, CASE WHEN state NOT IN ('done', 'lost') THEN 1 END AS open FROM job WHERE state IN ('new', 'stuck');
CREATE POLICY open_only ON job USING (state IN ('new', 'stuck'));
