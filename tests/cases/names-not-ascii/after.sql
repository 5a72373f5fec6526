CREATE TABLE "größe" ("schlüssel" integer PRIMARY KEY, "名前" text NOT NULL DEFAULT '無', "дата" date);
CREATE INDEX "größe_名前" ON "größe" ("名前");
CREATE TABLE "🦀" ("id" integer PRIMARY KEY, "größe" integer REFERENCES "größe" ("schlüssel"));
