INSERT INTO "größe" ("schlüssel", "名前") VALUES (1, '太郎');
