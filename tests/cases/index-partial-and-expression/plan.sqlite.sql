-- 1. Drop index t_state of t
DROP INDEX t_state;
--    undo:
CREATE INDEX t_state ON t (state) WHERE state <> 'done';

-- 2. Create index t_email on t
--    hazard new_demand: unique index t_email of t: the step fails if a row does not meet it
--    preflight, no row, or: t: values that have to be unique are not ((lower(email)))
--    SELECT substr(quote((lower(email))), 1, 80) || ', ' || count(*) || ' times' FROM t WHERE (lower(email)) IS NOT NULL AND (deleted_at IS NULL) GROUP BY (lower(email)) HAVING count(*) > 1;
CREATE UNIQUE INDEX t_email ON t (lower(email)) WHERE deleted_at IS NULL;
--    undo:
DROP INDEX t_email;

-- 3. Create index t_mixed on t
CREATE INDEX t_mixed ON t (state, (id % 10), email DESC);
--    undo:
DROP INDEX t_mixed;

-- 4. Create index t_state on t
CREATE INDEX t_state ON t (state) WHERE state IN ('new', 'open');
--    undo:
DROP INDEX t_state;
