INSERT INTO t (x) VALUES (1), (2), (3), (4);
DELETE FROM t WHERE id < -52;
INSERT INTO same (x) VALUES (1), (2), (3), (4);
DELETE FROM same WHERE id < -52;
