CREATE TABLE "public"."g" (
  -- renamed from: "c"
  "e" integer
);
CREATE TABLE "public"."f" () INHERITS ("public"."g");
