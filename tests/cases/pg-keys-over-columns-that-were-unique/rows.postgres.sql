INSERT INTO k VALUES (1, 1, 1), (2, 2, 1), (3, NULL, 1), (4, NULL, 1);
INSERT INTO s VALUES ('a', 'b', 1), ('a', 'b', 2);
INSERT INTO d VALUES (1, 1), (2, 1);
INSERT INTO n VALUES (1, 'a', 1), (2, 'b', 2);
