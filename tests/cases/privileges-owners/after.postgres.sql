-- privileges
-- roles: lp_reader, lp_owner, lp_heir
CREATE TABLE ledger (id serial PRIMARY KEY, amount numeric);
ALTER TABLE ledger OWNER TO lp_heir;
GRANT SELECT ON ledger TO lp_reader, lp_owner;
CREATE VIEW sums AS SELECT sum(amount) AS total, count(*) AS rows FROM ledger;
ALTER VIEW sums OWNER TO lp_heir;
CREATE FUNCTION rounded(numeric) RETURNS numeric LANGUAGE sql AS $$ SELECT round($1) $$;
ALTER FUNCTION rounded(numeric) OWNER TO lp_heir;
CREATE TYPE state AS ENUM ('open', 'shut', 'lost');
ALTER TYPE state OWNER TO lp_heir;
CREATE DOMAIN money_amount AS numeric CHECK (VALUE >= 0);
ALTER DOMAIN money_amount OWNER TO lp_owner;
CREATE AGGREGATE total(integer) (SFUNC = int4pl, STYPE = integer);
ALTER AGGREGATE total(integer) OWNER TO lp_heir;
