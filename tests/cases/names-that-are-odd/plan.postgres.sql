-- 1. add column public.Mixed Case. lead (text)
ALTER TABLE public."Mixed Case" ADD COLUMN " lead" text;
--    hazard of the undo drop_column: every value of public.Mixed Case. lead is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public."Mixed Case" DROP COLUMN " lead";

-- 2. change column public.Mixed Case.quo"te (text) to quo"te (text, not null, default '"'::text)
--    hazard required_column: public.Mixed Case.quo"te becomes NOT NULL: the step fails if a row has nothing there
ALTER TABLE public."Mixed Case" ALTER COLUMN "quo""te" SET NOT NULL;
ALTER TABLE public."Mixed Case" ALTER COLUMN "quo""te" SET DEFAULT '"'::text;
--    undo:
ALTER TABLE public."Mixed Case" ALTER COLUMN "quo""te" DROP DEFAULT;
ALTER TABLE public."Mixed Case" ALTER COLUMN "quo""te" DROP NOT NULL;

-- 3. add check che"ck to public.Mixed Case
--    hazard new_demand: check che"ck of public.Mixed Case: the step fails if a row does not meet it
ALTER TABLE public."Mixed Case" ADD CONSTRAINT "che""ck" CHECK ("it's" > 0);
--    undo:
ALTER TABLE public."Mixed Case" DROP CONSTRAINT "che""ck";

-- 4. add unique constraint uni que to public.Mixed Case
--    hazard new_demand: unique constraint uni que of public.Mixed Case: the step fails if a row does not meet it
ALTER TABLE public."Mixed Case" ADD CONSTRAINT "uni que" UNIQUE ("a.b", "quo""te");
--    undo:
ALTER TABLE public."Mixed Case" DROP CONSTRAINT "uni que";

-- 5. create table public.a"b.c
CREATE TABLE public."a""b.c" (
    "1st" integer NOT NULL,
    CONSTRAINT "a""b.c_pkey" PRIMARY KEY ("1st")
);
--    hazard of the undo drop_table: every row of public.a"b.c is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public."a""b.c";

-- 6. add column public.select.order (integer)
ALTER TABLE public."select" ADD COLUMN "order" integer;
--    hazard of the undo drop_column: every value of public.select.order is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public."select" DROP COLUMN "order";

-- 7. change column public.select.where (text) to where (text, not null, default 'x'::text)
--    hazard required_column: public.select.where becomes NOT NULL: the step fails if a row has nothing there
ALTER TABLE public."select" ALTER COLUMN "where" SET NOT NULL;
ALTER TABLE public."select" ALTER COLUMN "where" SET DEFAULT 'x'::text;
--    undo:
ALTER TABLE public."select" ALTER COLUMN "where" DROP DEFAULT;
ALTER TABLE public."select" ALTER COLUMN "where" DROP NOT NULL;

-- 8. create index group by on public.select
CREATE INDEX "group by" ON public."select" ("order", "where");
--    undo:
DROP INDEX public."group by";

-- 9. add foreign key a"b.c_1st_fkey to public.a"b.c
ALTER TABLE public."a""b.c" ADD CONSTRAINT "a""b.c_1st_fkey" FOREIGN KEY ("1st") REFERENCES public."Mixed Case" ("Id");
--    undo:
ALTER TABLE public."a""b.c" DROP CONSTRAINT "a""b.c_1st_fkey";
