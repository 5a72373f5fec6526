-- 1. drop unique constraint d_key of public.d
ALTER TABLE public.d DROP CONSTRAINT d_key;
--    undo:
ALTER TABLE public.d ADD CONSTRAINT d_key UNIQUE (a);

-- 2. drop unique constraint k_a_key of public.k
ALTER TABLE public.k DROP CONSTRAINT k_a_key;
--    hazard of the undo new_demand: unique constraint k_a_key of public.k: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.k ADD CONSTRAINT k_a_key UNIQUE (a);

-- 3. drop primary key k_key of public.k
ALTER TABLE public.k DROP CONSTRAINT k_key;
--    undo:
ALTER TABLE public.k ADD CONSTRAINT k_key PRIMARY KEY (id);

-- 4. drop index n_a on public.n
DROP INDEX public.n_a;
--    undo:
CREATE UNIQUE INDEX n_a ON public.n (a) WHERE a > 0;

-- 5. drop index n_b on public.n
DROP INDEX public.n_b;
--    hazard of the undo new_demand: unique index n_b of public.n: the step fails if a row does not meet it
--    undo:
CREATE UNIQUE INDEX n_b ON public.n (b);

-- 6. drop index n_c on public.n
DROP INDEX public.n_c;
--    hazard of the undo new_demand: unique index n_c of public.n: the step fails if a row does not meet it
--    undo:
CREATE UNIQUE INDEX n_c ON public.n (c);

-- 7. drop unique constraint s_c_k_u_key of public.s
ALTER TABLE public.s DROP CONSTRAINT s_c_k_u_key;
--    undo:
ALTER TABLE public.s ADD CONSTRAINT s_c_k_u_key UNIQUE (c, k, u);

-- 8. add unique constraint d_key to public.d
ALTER TABLE public.d ADD CONSTRAINT d_key UNIQUE (a) DEFERRABLE;
--    undo:
ALTER TABLE public.d DROP CONSTRAINT d_key;

-- 9. add unique constraint k_id to public.k
ALTER TABLE public.k ADD CONSTRAINT k_id UNIQUE (id);
--    undo:
ALTER TABLE public.k DROP CONSTRAINT k_id;

-- 10. create index k_a on public.k
CREATE UNIQUE INDEX k_a ON public.k (b, a) WHERE b > 0;
--    undo:
DROP INDEX public.k_a;

-- 11. change column public.n.b (text, collate "C") to b (text, collate "POSIX")
ALTER TABLE public.n ALTER COLUMN b TYPE text COLLATE "POSIX";
--    undo:
ALTER TABLE public.n ALTER COLUMN b TYPE text COLLATE "C";

-- 12. change column public.n.c (integer) to c (integer, not null)
--    hazard required_column: public.n.c becomes NOT NULL: the step fails if a row has nothing there
ALTER TABLE public.n ALTER COLUMN c SET NOT NULL;
--    undo:
ALTER TABLE public.n ALTER COLUMN c DROP NOT NULL;

-- 13. create index n_a on public.n
--    hazard new_demand: unique index n_a of public.n: the step fails if a row does not meet it
CREATE UNIQUE INDEX n_a ON public.n (a);
--    undo:
DROP INDEX public.n_a;

-- 14. create index n_b2 on public.n
--    hazard new_demand: unique index n_b2 of public.n: the step fails if a row does not meet it
CREATE UNIQUE INDEX n_b2 ON public.n (b, a);
--    undo:
DROP INDEX public.n_b2;

-- 15. create index n_c2 on public.n
--    hazard new_demand: unique index n_c2 of public.n: the step fails if a row does not meet it
CREATE UNIQUE INDEX n_c2 ON public.n (c, b);
--    undo:
DROP INDEX public.n_c2;

-- 16. add column public.s.x (bytea)
ALTER TABLE public.s ADD COLUMN x bytea;
--    hazard of the undo drop_column: every value of public.s.x is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.s DROP COLUMN x;

-- 17. add primary key s_pkey to public.s
ALTER TABLE public.s ADD CONSTRAINT s_pkey PRIMARY KEY (c, k, u);
--    undo:
ALTER TABLE public.s DROP CONSTRAINT s_pkey;

-- 18. create index i on public.s
CREATE UNIQUE INDEX i ON public.s (c, u, k);
--    undo:
DROP INDEX public.i;

-- 19. create index j on public.s
CREATE UNIQUE INDEX j ON public.s (x) WHERE x IS NOT NULL;
--    undo:
DROP INDEX public.j;
