INSERT INTO ruled (id, a) VALUES (1, 2), (2, 3);
INSERT INTO fired (id, a) VALUES (1, 2), (2, 3);
INSERT INTO listed (id, a) VALUES (1, 2), (2, 3);
INSERT INTO parts (id, a) VALUES (1, 2), (2, 3);
