INSERT INTO parcels VALUES (1, 2, 'a', 'b', 'c');
INSERT INTO heavy VALUES (2, 50, 'd', 'e', 'f');
