CREATE SCHEMA x; CREATE EXTENSION hstore;
CREATE TABLE public.each (a int);
