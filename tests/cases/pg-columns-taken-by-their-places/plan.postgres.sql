-- 1. drop view public.v10
DROP VIEW public.v10;
--    undo:
CREATE VIEW public.v10 AS
 SELECT (public.all_tt()).id AS id,
    (public.all_tt()).s AS s;

-- 2. drop view public.v13
DROP VIEW public.v13;
--    undo:
CREATE VIEW public.v13 AS
 SELECT listed.id,
    listed.s
   FROM public.listed() listed(id, s);

-- 3. drop function public.listed()
DROP FUNCTION public.listed();
--    undo:
CREATE OR REPLACE FUNCTION public.listed()
 RETURNS TABLE(id integer, s text)
 LANGUAGE sql
BEGIN ATOMIC
 SELECT tt.id,
     tt.s
    FROM public.tt;
END;

-- 4. drop view public.v14
DROP VIEW public.v14;
--    undo:
CREATE VIEW public.v14 AS
 SELECT x.id,
    x.s
   FROM public.tt,
    UNNEST(ARRAY[1], ARRAY['s'::text]) x(id, s);

-- 5. drop view public.v2
DROP VIEW public.v2;
--    undo:
CREATE VIEW public.v2 AS
 SELECT all_tt.id,
    all_tt.s
   FROM public.all_tt() all_tt(id, s);

-- 6. drop view public.v3
DROP VIEW public.v3;
--    undo:
CREATE VIEW public.v3 AS
 SELECT later.id,
    later.s
   FROM public.later() later(id, s);

-- 7. drop view public.v4
DROP VIEW public.v4;
--    undo:
CREATE VIEW public.v4 AS
 SELECT r.id,
    r.s
   FROM jsonb_populate_recordset(NULL::public.tt, '[{"s": "S", "id": 1}]'::jsonb) r(id, s);

-- 8. drop view public.v5
DROP VIEW public.v5;
--    undo:
CREATE VIEW public.v5 AS
 SELECT t2.id,
    t2.s
   FROM public.tt t,
    LATERAL public.one(t.*) t2(id, s);

-- 9. drop view public.v6
DROP VIEW public.v6;
--    undo:
CREATE VIEW public.v6 AS
 SELECT (ROW(t.id, t.s)::public.tt).id AS id,
    (ROW(t.id, t.s)::public.tt).s AS s
   FROM public.tt t;

-- 10. drop view public.v7
DROP VIEW public.v7;
--    undo:
CREATE VIEW public.v7 AS
 SELECT q.a,
    q.b
   FROM public.tt q(a, b);

-- 11. drop view public.v8
DROP VIEW public.v8;
--    undo:
CREATE VIEW public.v8 AS
 SELECT x.a,
    x.b
   FROM public.all_tt() x(a, b);

-- 12. drop view public.v9
DROP VIEW public.v9;
--    undo:
CREATE VIEW public.v9 AS
 SELECT a.id,
    a.s,
    a.ordinality
   FROM public.all_tt() WITH ORDINALITY a(id, s, ordinality);

-- 13. drop materialized view public.v12
DROP MATERIALIZED VIEW public.v12;
--    undo:
CREATE MATERIALIZED VIEW public.v12 AS
 SELECT un.id,
    un.s
   FROM public.un() un(id, s);

-- 14. add column public.tt.note (text)
ALTER TABLE public.tt ADD COLUMN note text;
--    hazard of the undo drop_column: every value of public.tt.note is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.tt DROP COLUMN note;

-- 15. replace function public.all_tt()
CREATE OR REPLACE FUNCTION public.all_tt()
 RETURNS SETOF public.tt
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 SELECT tt.id,
     tt.s,
     tt.note
    FROM public.tt;
END;
--    undo:
CREATE OR REPLACE FUNCTION public.all_tt()
 RETURNS SETOF public.tt
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 SELECT tt.id,
     tt.s
    FROM public.tt;
END;

-- 16. create function public.listed()
CREATE OR REPLACE FUNCTION public.listed()
 RETURNS TABLE(id integer, note text, s text)
 LANGUAGE sql
BEGIN ATOMIC
 SELECT tt.id,
     tt.note,
     tt.s
    FROM public.tt;
END;
--    undo:
DROP FUNCTION public.listed();

-- 17. replace function public.un()
CREATE OR REPLACE FUNCTION public.un()
 RETURNS SETOF public.tt
 LANGUAGE sql
BEGIN ATOMIC
 SELECT tt.id,
     tt.s,
     tt.note
    FROM public.tt
 UNION ALL
  SELECT all_tt.id,
     all_tt.s,
     all_tt.note
    FROM public.all_tt() all_tt(id, s, note);
END;
--    undo:
CREATE OR REPLACE FUNCTION public.un()
 RETURNS SETOF public.tt
 LANGUAGE sql
BEGIN ATOMIC
 SELECT tt.id,
     tt.s
    FROM public.tt
 UNION ALL
  SELECT all_tt.id,
     all_tt.s
    FROM public.all_tt() all_tt(id, s);
END;

-- 18. replace function public.un2()
CREATE OR REPLACE FUNCTION public.un2()
 RETURNS public.tt
 LANGUAGE sql
BEGIN ATOMIC
 WITH x AS (
          SELECT tt.id,
             tt.note,
             tt.s
            FROM public.tt
         )
  SELECT x.id,
     x.s,
     x.note
    FROM x
   WHERE (x.id IN ( SELECT 1));
END;
--    undo:
CREATE OR REPLACE FUNCTION public.un2()
 RETURNS public.tt
 LANGUAGE sql
BEGIN ATOMIC
 WITH x AS (
          SELECT tt.id,
             tt.s
            FROM public.tt
         )
  SELECT x.id,
     x.s
    FROM x
   WHERE (x.id IN ( SELECT 1));
END;

-- 19. create view public.v10
CREATE VIEW public.v10 AS
 SELECT (public.all_tt()).id AS id,
    (public.all_tt()).note AS note,
    (public.all_tt()).s AS s;
--    undo:
DROP VIEW public.v10;

-- 20. replace view public.v11
CREATE OR REPLACE VIEW public.v11 AS
 SELECT all_tt.id,
    all_tt.s
   FROM public.all_tt() all_tt(id, s, note)
  WHERE (all_tt.s = 's-value'::text);
--    undo:
CREATE OR REPLACE VIEW public.v11 AS
 SELECT all_tt.id,
    all_tt.s
   FROM public.all_tt() all_tt(id, s)
  WHERE (all_tt.s = 's-value'::text);

-- 21. create view public.v13
CREATE VIEW public.v13 AS
 SELECT listed.id,
    listed.note,
    listed.s
   FROM public.listed() listed(id, note, s);
--    undo:
DROP VIEW public.v13;

-- 22. create view public.v14
CREATE VIEW public.v14 AS
 SELECT x.id,
    x.note,
    x.s
   FROM public.tt,
    UNNEST(ARRAY[1], ARRAY['n'::text], ARRAY['s'::text]) x(id, note, s);
--    undo:
DROP VIEW public.v14;

-- 23. create view public.v2
CREATE VIEW public.v2 AS
 SELECT all_tt.id,
    all_tt.note,
    all_tt.s
   FROM public.all_tt() all_tt(id, s, note);
--    undo:
DROP VIEW public.v2;

-- 24. create view public.v3
CREATE VIEW public.v3 AS
 SELECT later.id,
    later.note,
    later.s
   FROM public.later() later(id, s, note);
--    undo:
DROP VIEW public.v3;

-- 25. create view public.v4
CREATE VIEW public.v4 AS
 SELECT r.id,
    r.note,
    r.s
   FROM jsonb_populate_recordset(NULL::public.tt, '[{"s": "S", "id": 1}]'::jsonb) r(id, s, note);
--    undo:
DROP VIEW public.v4;

-- 26. create view public.v5
CREATE VIEW public.v5 AS
 SELECT t2.id,
    t2.note,
    t2.s
   FROM public.tt t,
    LATERAL public.one(t.*) t2(id, s, note);
--    undo:
DROP VIEW public.v5;

-- 27. create view public.v6
CREATE VIEW public.v6 AS
 SELECT (ROW(t.id, t.s, t.note)::public.tt).id AS id,
    (ROW(t.id, t.s, t.note)::public.tt).note AS note,
    (ROW(t.id, t.s, t.note)::public.tt).s AS s
   FROM public.tt t;
--    undo:
DROP VIEW public.v6;

-- 28. create view public.v7
CREATE VIEW public.v7 AS
 SELECT q.a,
    q.n,
    q.b
   FROM public.tt q(a, b, n);
--    undo:
DROP VIEW public.v7;

-- 29. create view public.v8
CREATE VIEW public.v8 AS
 SELECT x.a,
    x.n,
    x.b
   FROM public.all_tt() x(a, b, n);
--    undo:
DROP VIEW public.v8;

-- 30. create view public.v9
CREATE VIEW public.v9 AS
 SELECT a.id,
    a.note,
    a.s,
    a.ordinality
   FROM public.all_tt() WITH ORDINALITY a(id, s, note, ordinality);
--    undo:
DROP VIEW public.v9;

-- 31. create materialized view public.v12
CREATE MATERIALIZED VIEW public.v12 AS
 SELECT un.id,
    un.note,
    un.s
   FROM public.un() un(id, s, note);
--    undo:
DROP MATERIALIZED VIEW public.v12;
