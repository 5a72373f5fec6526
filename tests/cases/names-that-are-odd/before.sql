CREATE TABLE "select" ("from" integer PRIMARY KEY, "where" text);
CREATE TABLE "Mixed Case" ("Id" integer PRIMARY KEY, "a.b" text, "quo""te" text, "it's" integer);
