INSERT INTO seats VALUES (1, 'a', 1, 'a1'), (2, 'a', NULL, NULL), (3, NULL, 1, 'x1');
INSERT INTO tickets VALUES (1, 'a1');
