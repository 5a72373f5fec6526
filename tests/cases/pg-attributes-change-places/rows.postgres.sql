INSERT INTO alone VALUES (1, ROW(1, 2)), (2, NULL);
INSERT INTO inside VALUES (1, NULL, NULL, NULL);
-- changed: alone.p
