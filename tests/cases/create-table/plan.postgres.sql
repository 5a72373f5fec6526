-- 1. create table public.accounts
CREATE TABLE public.accounts (
    id integer NOT NULL,
    email text NOT NULL,
    nickname text,
    balance integer NOT NULL DEFAULT 0,
    CONSTRAINT accounts_pkey PRIMARY KEY (id)
);
--    hazard of the undo drop_table: every row of public.accounts is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.accounts;
