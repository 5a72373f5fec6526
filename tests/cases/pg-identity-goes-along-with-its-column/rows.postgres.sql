INSERT INTO t SELECT FROM generate_series(1, 7);
INSERT INTO old.moved SELECT FROM generate_series(1, 7);
INSERT INTO swapped SELECT FROM generate_series(1, 7);
INSERT INTO narrow SELECT FROM generate_series(1, 7);
