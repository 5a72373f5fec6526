-- changed: people.home
INSERT INTO people VALUES (1, ROW('x', 5)), (2, NULL);
