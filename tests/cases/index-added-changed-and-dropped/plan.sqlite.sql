-- 1. Drop index t_a of t
DROP INDEX t_a;
--    undo:
CREATE INDEX t_a ON t (a);

-- 2. Drop index t_b of t
DROP INDEX t_b;
--    undo:
CREATE INDEX t_b ON t (b);

-- 3. Drop index t_bc of t
DROP INDEX t_bc;
--    undo:
CREATE INDEX t_bc ON t (b, c);

-- 4. Create index t_b on t
CREATE INDEX t_b ON t (b DESC);
--    undo:
DROP INDEX t_b;

-- 5. Create index t_bc on t
--    hazard new_demand: unique index t_bc of t: the step fails if a row does not meet it
--    preflight, no row, or: t: values that have to be unique are not (b, c)
--    SELECT substr(quote(b), 1, 80) || ', ' || substr(quote(c), 1, 80) || ', ' || count(*) || ' times' FROM t WHERE b IS NOT NULL AND c IS NOT NULL GROUP BY b, c HAVING count(*) > 1;
CREATE UNIQUE INDEX t_bc ON t (b, c);
--    undo:
DROP INDEX t_bc;

-- 6. Create index t_c on t
CREATE INDEX t_c ON t (c);
--    undo:
DROP INDEX t_c;
