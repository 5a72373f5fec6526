INSERT INTO notes (id, body, rank) VALUES (1, 'one', 1), (2, 'two', NULL);
