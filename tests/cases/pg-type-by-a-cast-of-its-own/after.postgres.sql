CREATE TABLE t (id integer, bits bit(8), span int4multirange, area polygon, price money, was text GENERATED ALWAYS AS (id::text || 'x') STORED);
