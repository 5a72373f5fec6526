CREATE TABLE t (id integer, bits integer, span int4range, area box, price integer, was integer);
