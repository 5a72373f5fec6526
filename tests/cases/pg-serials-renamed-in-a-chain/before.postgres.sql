CREATE TABLE public.t (id serial PRIMARY KEY, x text);
CREATE TABLE public.u (id serial PRIMARY KEY, y text);
