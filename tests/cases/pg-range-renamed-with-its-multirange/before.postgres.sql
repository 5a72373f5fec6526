CREATE SCHEMA n;
CREATE TYPE r AS RANGE (subtype = integer);
CREATE TYPE x AS RANGE (subtype = double precision, multirange_type_name = xs);
CREATE TYPE m AS RANGE (subtype = date);
CREATE TABLE t (a r, b r_multirange, c xs DEFAULT '{}', d m, e m_multirange);
