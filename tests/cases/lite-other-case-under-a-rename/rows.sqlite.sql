INSERT INTO "Users" (id, n) VALUES (1, 2), (4, NULL);
INSERT INTO c VALUES (1, '1'), (4, NULL);
