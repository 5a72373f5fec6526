INSERT INTO visits VALUES (1, 'north', 1), (1, 'south', 2), (2, 'south', 2);
