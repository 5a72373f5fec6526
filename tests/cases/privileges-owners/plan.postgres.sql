-- 1. drop table closed.books
--    hazard drop_table: every row of closed.books is deleted; undoing brings the table back empty
DROP TABLE closed.books;
--    undo, but for the rows of closed.books:
CREATE TABLE closed.books (
    id integer
);
ALTER TABLE closed.books OWNER TO lp_owner;

-- 2. change type public.state from (open, shut) to (open, shut, lost)
ALTER TYPE public.state ADD VALUE 'lost' AFTER 'shut';
--    hazard of the undo drop_type: type public.state loses lost; rows that hold one make the step fail
--    undo:
ALTER TYPE public.state RENAME TO _lockplane_old_state;
CREATE TYPE public.state AS ENUM ('open', 'shut');
DROP TYPE public._lockplane_old_state;
ALTER TYPE public.state OWNER TO lp_owner;

-- 3. create domain public.money_amount
CREATE DOMAIN public.money_amount AS numeric;
ALTER DOMAIN public.money_amount ADD CONSTRAINT money_amount_check CHECK ((VALUE >= (0)::numeric));
ALTER DOMAIN public.money_amount OWNER TO lp_owner;
--    hazard of the undo drop_object: domain public.money_amount is dropped; code that uses it stops working
--    undo:
DROP DOMAIN public.money_amount;

-- 4. create aggregate public.total(integer)
CREATE AGGREGATE public.total(integer) (
    SFUNC = int4pl,
    STYPE = integer
);
ALTER AGGREGATE public.total(integer) OWNER TO lp_heir;
--    hazard of the undo drop_object: aggregate public.total(integer) is dropped; code that uses it stops working
--    undo:
DROP AGGREGATE public.total(integer);

-- 5. add columns to view public.sums
CREATE OR REPLACE VIEW public.sums AS
 SELECT sum(ledger.amount) AS total,
    count(*) AS rows
   FROM public.ledger;
--    undo:
DROP VIEW public.sums;
CREATE VIEW public.sums AS
 SELECT sum(ledger.amount) AS total
   FROM public.ledger;
ALTER VIEW public.sums OWNER TO lp_owner;

-- 6. drop schema closed
DROP SCHEMA closed;
--    undo:
CREATE SCHEMA closed;
ALTER SCHEMA closed OWNER TO lp_owner;

-- 7. change owner or privileges of type public.state
--    hazard revoke: type public.state: lp_owner is no longer its owner
ALTER TYPE public.state OWNER TO lp_heir;
--    hazard of the undo revoke: type public.state: lp_heir is no longer its owner
--    undo:
ALTER TYPE public.state OWNER TO lp_owner;

-- 8. change owner or privileges of function public.rounded(numeric)
--    hazard revoke: function public.rounded(numeric): lp_owner is no longer its owner
ALTER FUNCTION public.rounded(numeric) OWNER TO lp_heir;
--    hazard of the undo revoke: function public.rounded(numeric): lp_heir is no longer its owner
--    undo:
ALTER FUNCTION public.rounded(numeric) OWNER TO lp_owner;

-- 9. change owner or privileges of view public.sums
--    hazard revoke: view public.sums: lp_owner is no longer its owner
ALTER VIEW public.sums OWNER TO lp_heir;
--    hazard of the undo revoke: view public.sums: lp_heir is no longer its owner
--    undo:
ALTER VIEW public.sums OWNER TO lp_owner;

-- 10. change owner or privileges of table public.ledger
--    hazard revoke: table public.ledger: lp_owner is no longer its owner
ALTER TABLE public.ledger OWNER TO lp_heir;
GRANT SELECT ON TABLE public.ledger TO lp_owner;
--    hazard of the undo revoke: table public.ledger: lp_heir is no longer its owner
--    undo:
ALTER TABLE public.ledger OWNER TO lp_owner;
