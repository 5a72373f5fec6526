CREATE TABLE "select" ("from" integer PRIMARY KEY, "where" text NOT NULL DEFAULT 'x', "order" integer);
CREATE INDEX "group by" ON "select" ("order", "where");
CREATE TABLE "Mixed Case" (
    "Id" integer PRIMARY KEY, "a.b" text, "quo""te" text NOT NULL DEFAULT '"', "it's" integer, " lead" text,
    CONSTRAINT "che""ck" CHECK ("it's" > 0),
    CONSTRAINT "uni que" UNIQUE ("a.b", "quo""te")
);
CREATE TABLE "a""b.c" ("1st" integer PRIMARY KEY REFERENCES "Mixed Case" ("Id"));
