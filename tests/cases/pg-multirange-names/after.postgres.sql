CREATE TYPE "public"."b" AS RANGE (subtype = numeric, multirange_type_name = public."Many 1");
CREATE TYPE floatmultirange AS ENUM ('x');
CREATE TYPE nrange AS RANGE (subtype = int, multirange_type_name = mood);
CREATE TABLE t (f int4range, g int4multirange);
