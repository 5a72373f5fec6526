INSERT INTO t VALUES (3, 'x', 30, x'00', 1.5), (4, 'y', 40, x'01', 2.5);
INSERT INTO k VALUES ('one', 'x'), ('two', 'y');
