-- renamed from: public.u
CREATE TABLE public.w (id serial PRIMARY KEY, y text);
-- renamed from: public.t
CREATE TABLE public.u (id serial PRIMARY KEY, x text);
