INSERT INTO pkey VALUES (1), (2), (3);
INSERT INTO fk_part VALUES (1), (2), (3);
