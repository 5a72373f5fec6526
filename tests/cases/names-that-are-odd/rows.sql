INSERT INTO "select" ("from", "where") VALUES (1, 'y');
INSERT INTO "Mixed Case" ("Id", "a.b", "quo""te", "it's") VALUES (1, 'p', 'q', 5);
