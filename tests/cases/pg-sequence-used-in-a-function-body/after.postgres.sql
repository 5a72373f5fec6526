CREATE SEQUENCE tickets;
CREATE FUNCTION next_ticket() RETURNS bigint LANGUAGE sql AS $$ SELECT nextval('public.tickets') $$;
CREATE TABLE t (id integer PRIMARY KEY, ticket bigint DEFAULT next_ticket());
