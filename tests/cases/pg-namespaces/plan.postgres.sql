-- 1. create schema odd Schema
CREATE SCHEMA "odd Schema";
--    undo:
DROP SCHEMA "odd Schema";

-- 2. create type odd Schema.state
CREATE TYPE "odd Schema".state AS ENUM ('on', 'off');
--    undo:
DROP TYPE "odd Schema".state;

-- 3. add column billing.invoices.user_id (integer)
ALTER TABLE billing.invoices ADD COLUMN user_id integer;
--    hazard of the undo drop_column: every value of billing.invoices.user_id is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE billing.invoices DROP COLUMN user_id;

-- 4. add column billing.invoices.state ("odd Schema".state)
ALTER TABLE billing.invoices ADD COLUMN state "odd Schema".state;
--    hazard of the undo drop_column: every value of billing.invoices.state is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE billing.invoices DROP COLUMN state;

-- 5. create index invoices_user on billing.invoices
CREATE INDEX invoices_user ON billing.invoices (user_id);
--    undo:
DROP INDEX billing.invoices_user;

-- 6. create table billing.users
CREATE TABLE billing.users (
    id integer NOT NULL,
    CONSTRAINT users_pkey PRIMARY KEY (id)
);
--    hazard of the undo drop_table: every row of billing.users is deleted; undoing brings the table back empty
--    undo:
DROP TABLE billing.users;

-- 7. add foreign key invoices_user_id_fkey to billing.invoices
ALTER TABLE billing.invoices ADD CONSTRAINT invoices_user_id_fkey FOREIGN KEY (user_id) REFERENCES billing.users (id);
--    undo:
ALTER TABLE billing.invoices DROP CONSTRAINT invoices_user_id_fkey;

-- 8. add foreign key users_id_fkey to billing.users
ALTER TABLE billing.users ADD CONSTRAINT users_id_fkey FOREIGN KEY (id) REFERENCES public.users (id);
--    undo:
ALTER TABLE billing.users DROP CONSTRAINT users_id_fkey;
