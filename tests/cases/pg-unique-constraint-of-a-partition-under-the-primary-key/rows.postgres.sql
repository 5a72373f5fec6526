INSERT INTO readings VALUES (1, 2), (2, 3);
INSERT INTO events VALUES (1, 2), (2, 3);
