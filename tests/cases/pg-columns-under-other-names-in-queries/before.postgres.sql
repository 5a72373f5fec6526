-- Queries that give the columns of a table, or of a function's rows, names of their own do not name the columns.
CREATE TABLE emp (id integer PRIMARY KEY, salary numeric(10, 2), note text, grade integer);
CREATE FUNCTION all_emp() RETURNS SETOF emp LANGUAGE sql STABLE AS $$SELECT * FROM emp$$;
CREATE VIEW ids AS SELECT t.i FROM all_emp() AS t(i, s, o, g);
CREATE VIEW salaries AS SELECT t.s FROM all_emp() AS t(i, s);
CREATE VIEW numbered AS SELECT t.s, t.n FROM all_emp() WITH ORDINALITY AS t(i, s, o, g, n);
CREATE VIEW several AS SELECT t.s FROM ROWS FROM (generate_series(1, 2), all_emp()) AS t(k, i, s, o, g);
CREATE VIEW aliased AS SELECT t.s FROM emp AS t(i, s);
CREATE VIEW graded AS SELECT t.i, t.g FROM all_emp() AS t(i, s, o, g);
CREATE FUNCTION highest() RETURNS numeric LANGUAGE sql STABLE RETURN (SELECT max(t.s) FROM emp AS t(i, s));
