CREATE DOMAIN public.text AS text;
CREATE TABLE t (a public.text, b public.text[]);
