CREATE TYPE "public"."a" AS RANGE (subtype = numeric, multirange_type_name = public."Many 1");
CREATE TYPE mood AS ENUM ('x');
CREATE TYPE floatrange AS RANGE (subtype = float8);
CREATE TABLE t (f floatrange, g floatmultirange);
