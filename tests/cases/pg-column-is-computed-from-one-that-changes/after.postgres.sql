CREATE TABLE t (source integer, computed numeric GENERATED ALWAYS AS (source::numeric * 2) STORED);
