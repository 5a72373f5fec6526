INSERT INTO readings VALUES (1, 'north', 1), (1, 'south', 1), (100, 'south', 2);
INSERT INTO notes VALUES (1, 'a'), (1, 'b');
