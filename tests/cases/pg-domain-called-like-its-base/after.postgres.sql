CREATE DOMAIN public.text AS integer;
CREATE TABLE t (a public.text, b public.text[]);
