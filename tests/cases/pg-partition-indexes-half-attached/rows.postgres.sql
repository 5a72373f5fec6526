INSERT INTO readings VALUES (1, 'north', 10), (2, 'south', 20), (3, 'south', NULL);
