CREATE SCHEMA n;
-- renamed from: r
CREATE TYPE q AS RANGE (subtype = integer);
-- renamed from: x
CREATE TYPE y AS RANGE (subtype = double precision, multirange_type_name = ys);
-- renamed from: public.m
CREATE TYPE n.o AS RANGE (subtype = date);
CREATE TABLE public.t (a q, b q_multirange, c ys DEFAULT '{}', d n.o, e n.o_multirange);
