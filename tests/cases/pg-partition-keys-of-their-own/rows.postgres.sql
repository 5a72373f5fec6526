INSERT INTO guests VALUES (1, 'a'), (2, 'a');
