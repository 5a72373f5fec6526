INSERT INTO "Users" VALUES (1, 'a'), (5, NULL);
