-- privileges
-- roles: lp_reader, lp_owner, lp_heir
CREATE TABLE ledger (id serial PRIMARY KEY, amount numeric);
ALTER TABLE ledger OWNER TO lp_owner;
GRANT SELECT ON ledger TO lp_reader;
CREATE VIEW sums AS SELECT sum(amount) AS total FROM ledger;
ALTER VIEW sums OWNER TO lp_owner;
CREATE FUNCTION rounded(numeric) RETURNS numeric LANGUAGE sql AS $$ SELECT round($1) $$;
ALTER FUNCTION rounded(numeric) OWNER TO lp_owner;
CREATE TYPE state AS ENUM ('open', 'shut');
ALTER TYPE state OWNER TO lp_owner;
CREATE SCHEMA closed AUTHORIZATION lp_owner;
CREATE TABLE closed.books (id integer);
ALTER TABLE closed.books OWNER TO lp_owner;
