CREATE SCHEMA billing;
CREATE SCHEMA "odd Schema";
CREATE TYPE "odd Schema".state AS ENUM ('on', 'off');
CREATE TABLE users (id integer PRIMARY KEY);
CREATE TABLE billing.users (id integer PRIMARY KEY REFERENCES public.users (id));
CREATE TABLE billing.invoices (id integer PRIMARY KEY, user_id integer REFERENCES billing.users (id), state "odd Schema".state);
CREATE INDEX invoices_user ON billing.invoices (user_id);
