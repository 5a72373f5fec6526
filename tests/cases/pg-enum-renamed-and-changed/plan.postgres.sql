-- 1. rename type app.state to app.phase
--    hazard rename: type app.state becomes app.phase: code that still uses the old name fails
ALTER TYPE app.state RENAME TO phase;
--    hazard of the undo rename: type app.phase becomes app.state: code that still uses the old name fails
--    undo:
ALTER TYPE app.phase RENAME TO state;

-- 2. rename value 'done' of type app.phase to 'closed'
--    hazard rename: value 'done' of app.phase becomes 'closed': code that still uses the old name fails
ALTER TYPE app.phase RENAME VALUE 'done' TO 'closed';
--    hazard of the undo rename: value 'closed' of app.phase becomes 'done': code that still uses the old name fails
--    undo:
ALTER TYPE app.phase RENAME VALUE 'closed' TO 'done';

-- 3. rename value 'todo' of type app.phase to 'open'
--    hazard rename: value 'todo' of app.phase becomes 'open': code that still uses the old name fails
ALTER TYPE app.phase RENAME VALUE 'todo' TO 'open';
--    hazard of the undo rename: value 'open' of app.phase becomes 'todo': code that still uses the old name fails
--    undo:
ALTER TYPE app.phase RENAME VALUE 'open' TO 'todo';

-- 4. rename table app.task to app.job
--    hazard rename: table app.task becomes app.job: code that still uses the old name fails
ALTER TABLE app.task RENAME TO job;
--    hazard of the undo rename: table app.job becomes app.task: code that still uses the old name fails
--    undo:
ALTER TABLE app.job RENAME TO task;

-- 5. rename column app.job.state to phase
--    hazard rename: app.job.state becomes app.job.phase: code that still uses the old name fails
ALTER TABLE app.job RENAME COLUMN state TO phase;
--    hazard of the undo rename: app.job.phase becomes app.job.state: code that still uses the old name fails
--    undo:
ALTER TABLE app.job RENAME COLUMN phase TO state;

-- 6. rename constraint task_pkey of app.job to primary key job_pkey
ALTER TABLE app.job RENAME CONSTRAINT task_pkey TO job_pkey;
--    undo:
ALTER TABLE app.job RENAME CONSTRAINT job_pkey TO task_pkey;

-- 7. change type app.phase from (open, doing, closed) to (open, doing, waiting, closed)
ALTER TYPE app.phase ADD VALUE 'waiting' AFTER 'doing';
--    hazard of the undo drop_type: type app.phase loses waiting; rows that hold one make the step fail
--    undo:
DROP VIEW app.open;
ALTER TYPE app.phase RENAME TO _lockplane_old_phase;
CREATE TYPE app.phase AS ENUM ('open', 'doing', 'closed');
ALTER TABLE app.job ALTER COLUMN phase DROP DEFAULT;
ALTER TABLE app.job ALTER COLUMN phase TYPE app.phase USING phase::text::app.phase;
ALTER TABLE app.job ALTER COLUMN phase SET DEFAULT 'open'::app.phase;
DROP TYPE app._lockplane_old_phase;
CREATE VIEW app.open AS
 SELECT job.id
   FROM app.job
  WHERE (job.phase <> 'closed'::app.phase);
