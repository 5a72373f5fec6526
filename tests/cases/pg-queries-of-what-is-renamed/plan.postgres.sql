-- 1. drop view public.v4
DROP VIEW public.v4;
--    undo:
CREATE VIEW public.v4 AS
 SELECT DISTINCT ON (t.id) t.id
   FROM public.t;

-- 2. drop view public.v5
DROP VIEW public.v5;
--    undo:
CREATE VIEW public.v5 AS
 SELECT t.id AS key
   FROM public.t;

-- 3. drop view public.v7
DROP VIEW public.v7;
--    undo:
CREATE VIEW public.v7 AS
 SELECT t.id,
    t.n,
    t.o
   FROM (public.t
     JOIN public.x USING (id, n));

-- 4. drop view public.vb
DROP VIEW public.vb;
--    undo:
CREATE VIEW public.vb AS
 SELECT t.id,
    g.id AS gid
   FROM public.t,
    generate_series(1, 2) g(id);

-- 5. rename table public.t to public.u
--    hazard rename: table public.t becomes public.u: code that still uses the old name fails
ALTER TABLE public.t RENAME TO u;
--    hazard of the undo rename: table public.u becomes public.t: code that still uses the old name fails
--    undo:
ALTER TABLE public.u RENAME TO t;

-- 6. rename column public.u.id to key
--    hazard rename: public.u.id becomes public.u.key: code that still uses the old name fails
ALTER TABLE public.u RENAME COLUMN id TO "key";
--    hazard of the undo rename: public.u.key becomes public.u.id: code that still uses the old name fails
--    undo:
ALTER TABLE public.u RENAME COLUMN "key" TO id;

-- 7. rename constraint t_pkey of public.u to primary key u_pkey
ALTER TABLE public.u RENAME CONSTRAINT t_pkey TO u_pkey;
--    undo:
ALTER TABLE public.u RENAME CONSTRAINT u_pkey TO t_pkey;

-- 8. create view public.v4
CREATE VIEW public.v4 AS
 SELECT DISTINCT ON (u.key) u.key AS id
   FROM public.u;
--    undo:
DROP VIEW public.v4;

-- 9. create view public.v5
CREATE VIEW public.v5 AS
 SELECT u.key
   FROM public.u;
--    undo:
DROP VIEW public.v5;

-- 10. replace view public.v6
CREATE OR REPLACE VIEW public.v6 AS
 SELECT q.key AS id,
    lower(q.n) AS l
   FROM public.u q
  WHERE (EXISTS ( SELECT q.key
           FROM public.x
          WHERE (x.id = q.key)));
--    undo:
CREATE OR REPLACE VIEW public.v6 AS
 SELECT q."key" AS id,
    lower(q.n) AS l
   FROM public.u q
  WHERE (EXISTS ( SELECT q."key" AS id
           FROM public.x
          WHERE (x.id = q."key")));

-- 11. create view public.v7
CREATE VIEW public.v7 AS
 SELECT x.id,
    x.n,
    u.o
   FROM (public.u
     JOIN public.x ON (((x.id = u.key) AND (x.n = u.n))));
--    undo:
DROP VIEW public.v7;

-- 12. create view public.vb
CREATE VIEW public.vb AS
 SELECT u.key AS id,
    g.id AS gid
   FROM public.u,
    generate_series(1, 2) g(id);
--    undo:
DROP VIEW public.vb;
