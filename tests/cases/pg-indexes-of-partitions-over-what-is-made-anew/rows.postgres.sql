-- changed: m.g
-- changed: m1.g
INSERT INTO m (a, b) VALUES (1, 1), (1, NULL);
