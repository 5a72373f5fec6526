CREATE TABLE t2 (a int); CREATE TABLE public.k (a int);
