CREATE TABLE "größe" ("schlüssel" integer PRIMARY KEY, "名前" text);
