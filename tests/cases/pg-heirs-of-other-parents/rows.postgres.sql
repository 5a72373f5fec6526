INSERT INTO ferries VALUES (1, 'a', 10), (2, 'b', NULL);
INSERT INTO "Night ferries" VALUES (3, 'c', 20, 4);
INSERT INTO planes VALUES (4, 'd');
INSERT INTO gliders VALUES (5, 'e', 6);
INSERT INTO kites VALUES (7, 'f', 'g');
