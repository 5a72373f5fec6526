-- changed: lines.total
INSERT INTO lines VALUES (1, 5, 2), (2, 7, 0);
