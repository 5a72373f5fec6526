INSERT INTO m (k) VALUES (1), (1);
INSERT INTO same (k) VALUES (1), (1);
