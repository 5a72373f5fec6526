CREATE TABLE "public"."c" (  "c" integer);
CREATE TABLE "public"."f" () INHERITS ("public"."c");
