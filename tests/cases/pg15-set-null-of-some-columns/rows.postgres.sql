INSERT INTO teams VALUES (1, 1), (1, 2);
INSERT INTO people VALUES (1, 1, 1, NULL), (1, 2, 2, 1);
