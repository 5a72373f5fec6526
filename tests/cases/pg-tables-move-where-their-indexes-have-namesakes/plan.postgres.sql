-- 1. rename sequence archive.users_id_seq to archive._lockplane_aside_2
ALTER SEQUENCE archive.users_id_seq RENAME TO _lockplane_aside_2;
--    undo:
ALTER SEQUENCE archive._lockplane_aside_2 RENAME TO users_id_seq;

-- 2. rename sequence public.orders_id_seq to public._lockplane_aside_6
ALTER SEQUENCE public.orders_id_seq RENAME TO _lockplane_aside_6;
--    undo:
ALTER SEQUENCE public._lockplane_aside_6 RENAME TO orders_id_seq;

-- 3. rename sequence public.users_id_seq to public._lockplane_aside_8
ALTER SEQUENCE public.users_id_seq RENAME TO _lockplane_aside_8;
--    undo:
ALTER SEQUENCE public._lockplane_aside_8 RENAME TO users_id_seq;

-- 4. rename constraint users_key of archive.users to unique constraint _lockplane_aside_1
ALTER TABLE archive.users RENAME CONSTRAINT users_key TO _lockplane_aside_1;
--    undo:
ALTER TABLE archive.users RENAME CONSTRAINT _lockplane_aside_1 TO users_key;

-- 5. rename constraint logs_pkey of public.logs to primary key _lockplane_aside_3
ALTER TABLE public.logs RENAME CONSTRAINT logs_pkey TO _lockplane_aside_3;
--    undo:
ALTER TABLE public.logs RENAME CONSTRAINT _lockplane_aside_3 TO logs_pkey;

-- 6. rename constraint orders_pkey of public.orders to primary key _lockplane_aside_5
ALTER TABLE public.orders RENAME CONSTRAINT orders_pkey TO _lockplane_aside_5;
--    undo:
ALTER TABLE public.orders RENAME CONSTRAINT _lockplane_aside_5 TO orders_pkey;

-- 7. rename index orders_n on public.orders to _lockplane_aside_4
ALTER INDEX public.orders_n RENAME TO _lockplane_aside_4;
--    undo:
ALTER INDEX public._lockplane_aside_4 RENAME TO orders_n;

-- 8. rename constraint users_key of public.users to unique constraint _lockplane_aside_7
ALTER TABLE public.users RENAME CONSTRAINT users_key TO _lockplane_aside_7;
--    undo:
ALTER TABLE public.users RENAME CONSTRAINT _lockplane_aside_7 TO users_key;

-- 9. rename table public.logs to archive.logs_new
--    hazard rename: table public.logs becomes archive.logs_new: code that still uses the old name fails
ALTER TABLE public.logs RENAME TO logs_new;
ALTER TABLE public.logs_new SET SCHEMA archive;
--    hazard of the undo rename: table archive.logs_new becomes public.logs: code that still uses the old name fails
--    undo:
ALTER TABLE archive.logs_new SET SCHEMA public;
ALTER TABLE public.logs_new RENAME TO logs;

-- 10. rename table archive.orders to archive.orders_old
--    hazard rename: table archive.orders becomes archive.orders_old: code that still uses the old name fails
ALTER TABLE archive.orders RENAME TO orders_old;
--    hazard of the undo rename: table archive.orders_old becomes archive.orders: code that still uses the old name fails
--    undo:
ALTER TABLE archive.orders_old RENAME TO orders;

-- 11. rename table public.orders to archive.orders
--    hazard rename: table public.orders becomes archive.orders: code that still uses the old name fails
ALTER TABLE public.orders SET SCHEMA archive;
--    hazard of the undo rename: table archive.orders becomes public.orders: code that still uses the old name fails
--    undo:
ALTER TABLE archive.orders SET SCHEMA public;

-- 12. rename table archive.users to public.users_old
--    hazard rename: table archive.users becomes public.users_old: code that still uses the old name fails
ALTER TABLE archive.users RENAME TO users_old;
ALTER TABLE archive.users_old SET SCHEMA public;
--    hazard of the undo rename: table public.users_old becomes archive.users: code that still uses the old name fails
--    undo:
ALTER TABLE public.users_old SET SCHEMA archive;
ALTER TABLE archive.users_old RENAME TO users;

-- 13. rename table public.users to archive.users
--    hazard rename: table public.users becomes archive.users: code that still uses the old name fails
ALTER TABLE public.users SET SCHEMA archive;
--    hazard of the undo rename: table archive.users becomes public.users: code that still uses the old name fails
--    undo:
ALTER TABLE archive.users SET SCHEMA public;

-- 14. rename sequence archive.orders_id_seq to archive.orders_old_id_seq
--    hazard rename: sequence archive.orders_id_seq becomes archive.orders_old_id_seq: code that still uses the old name fails
ALTER SEQUENCE archive.orders_id_seq RENAME TO orders_old_id_seq;
--    hazard of the undo rename: sequence archive.orders_old_id_seq becomes archive.orders_id_seq: code that still uses the old name fails
--    undo:
ALTER SEQUENCE archive.orders_old_id_seq RENAME TO orders_id_seq;

-- 15. rename sequence archive._lockplane_aside_6 to archive.orders_id_seq
ALTER SEQUENCE archive._lockplane_aside_6 RENAME TO orders_id_seq;
--    undo:
ALTER SEQUENCE archive.orders_id_seq RENAME TO _lockplane_aside_6;

-- 16. rename sequence archive._lockplane_aside_8 to archive.users_id_seq
ALTER SEQUENCE archive._lockplane_aside_8 RENAME TO users_id_seq;
--    undo:
ALTER SEQUENCE archive.users_id_seq RENAME TO _lockplane_aside_8;

-- 17. rename sequence archive._lockplane_aside_2 to public.users_old_id_seq
ALTER SEQUENCE public._lockplane_aside_2 RENAME TO users_old_id_seq;
--    undo:
ALTER SEQUENCE public.users_old_id_seq RENAME TO _lockplane_aside_2;

-- 18. rename constraint _lockplane_aside_3 of archive.logs_new to primary key logs_new_pkey
ALTER TABLE archive.logs_new RENAME CONSTRAINT _lockplane_aside_3 TO logs_new_pkey;
--    undo:
ALTER TABLE archive.logs_new RENAME CONSTRAINT logs_new_pkey TO _lockplane_aside_3;

-- 19. rename constraint orders_pkey of archive.orders_old to primary key orders_old_pkey
ALTER TABLE archive.orders_old RENAME CONSTRAINT orders_pkey TO orders_old_pkey;
--    undo:
ALTER TABLE archive.orders_old RENAME CONSTRAINT orders_old_pkey TO orders_pkey;

-- 20. rename constraint _lockplane_aside_5 of archive.orders to primary key orders_pkey
ALTER TABLE archive.orders RENAME CONSTRAINT _lockplane_aside_5 TO orders_pkey;
--    undo:
ALTER TABLE archive.orders RENAME CONSTRAINT orders_pkey TO _lockplane_aside_5;

-- 21. rename index orders_n on archive.orders_old to orders_old_n
ALTER INDEX archive.orders_n RENAME TO orders_old_n;
--    undo:
ALTER INDEX archive.orders_old_n RENAME TO orders_n;

-- 22. rename index _lockplane_aside_4 on archive.orders to orders_n
ALTER INDEX archive._lockplane_aside_4 RENAME TO orders_n;
--    undo:
ALTER INDEX archive.orders_n RENAME TO _lockplane_aside_4;

-- 23. rename constraint _lockplane_aside_7 of archive.users to unique constraint users_key
ALTER TABLE archive.users RENAME CONSTRAINT _lockplane_aside_7 TO users_key;
--    undo:
ALTER TABLE archive.users RENAME CONSTRAINT users_key TO _lockplane_aside_7;

-- 24. rename constraint _lockplane_aside_1 of public.users_old to unique constraint users_old_key
ALTER TABLE public.users_old RENAME CONSTRAINT _lockplane_aside_1 TO users_old_key;
--    undo:
ALTER TABLE public.users_old RENAME CONSTRAINT users_old_key TO _lockplane_aside_1;
