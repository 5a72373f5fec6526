-- 1. drop view public.other_size
DROP VIEW public.other_size;
--    undo:
CREATE VIEW public.other_size AS
 SELECT r.id,
    (r.name)::character varying(10) AS name
   FROM public.r;

-- 2. drop view public.other_type
DROP VIEW public.other_type;
--    undo:
CREATE VIEW public.other_type AS
 SELECT n.id,
    n.p
   FROM public.n;

-- 3. replace view public.decides
CREATE OR REPLACE VIEW public.decides AS
 SELECT n.id,
        CASE
            WHEN (n.p > 2) THEN 'a'::text
            ELSE 'b'::text
        END AS k
   FROM public.n;
--    undo:
CREATE OR REPLACE VIEW public.decides AS
 SELECT n.id,
        CASE
            WHEN (n.p > 1) THEN 'a'::text
            ELSE 'b'::text
        END AS k
   FROM public.n;

-- 4. add columns to view public.grows
CREATE OR REPLACE VIEW public.grows AS
 SELECT n.id,
    n.p,
    r.name
   FROM (public.n
     LEFT JOIN public.r ON ((r.nid = n.id)));
--    undo:
DROP VIEW public.grows_on;
DROP VIEW public.grows;
CREATE VIEW public.grows AS
 SELECT n.id,
    n.p
   FROM public.n;
CREATE VIEW public.grows_on AS
 SELECT g.id
   FROM public.grows g;

-- 5. replace view public.joined
CREATE OR REPLACE VIEW public.joined AS
 SELECT n.id
   FROM public.n
UNION ALL
 SELECT r.nid AS id
   FROM public.r;
--    undo:
CREATE OR REPLACE VIEW public.joined AS
 SELECT n.id
   FROM public.n
UNION
 SELECT r.id
   FROM public.r;

-- 6. replace view public.mends
CREATE OR REPLACE VIEW public.mends AS
 SELECT r.id,
    (lower((r.name)::text))::character varying(20) AS name
   FROM public.r;
--    undo:
CREATE OR REPLACE VIEW public.mends AS
 SELECT r.id,
    r.name
   FROM public.r;

-- 7. replace view public.named
CREATE OR REPLACE VIEW public.named AS
 WITH RECURSIVE t AS (
         SELECT n.id,
            1 AS depth
           FROM public.n
        UNION ALL
         SELECT t_1.id,
            (t_1.depth + 1)
           FROM t t_1
          WHERE (t_1.depth < 3)
        )
 SELECT t.id,
    t.depth
   FROM t;
--    undo:
CREATE OR REPLACE VIEW public.named AS
 WITH t AS (
         SELECT n.id,
            1 AS depth
           FROM public.n
        )
 SELECT t.id,
    t.depth
   FROM t;

-- 8. replace view public.numbers
CREATE OR REPLACE VIEW public.numbers AS
 VALUES (1,'a'::text), (2,'b'::text), (3,'c'::text);
--    undo:
CREATE OR REPLACE VIEW public.numbers AS
 VALUES (1,'a'::text), (2,'b'::text);

-- 9. create view public.other_size
CREATE VIEW public.other_size AS
 SELECT r.id,
    (r.name)::character varying(12) AS name
   FROM public.r;
--    undo:
DROP VIEW public.other_size;

-- 10. create view public.other_type
CREATE VIEW public.other_type AS
 SELECT n.id,
    (n.p)::bigint AS p
   FROM public.n;
--    undo:
DROP VIEW public.other_type;

-- 11. replace view public.ranks
CREATE OR REPLACE VIEW public.ranks AS
 SELECT n.id,
    row_number() OVER (ORDER BY n.id DESC) AS at,
    ( SELECT min(r.id) AS min
           FROM public.r) AS top
   FROM public.n;
--    undo:
CREATE OR REPLACE VIEW public.ranks AS
 SELECT n.id,
    row_number() OVER (ORDER BY n.p) AS at,
    ( SELECT max(r.id) AS max
           FROM public.r) AS top
   FROM public.n;

-- 12. replace view public.reads
CREATE OR REPLACE VIEW public.reads AS
 SELECT n.id,
    (n.j ->> 'y'::text) AS x,
    'bad'::public.mood AS m
   FROM public.n;
--    undo:
CREATE OR REPLACE VIEW public.reads AS
 SELECT n.id,
    (n.j ->> 'x'::text) AS x,
    n.m
   FROM public.n;
