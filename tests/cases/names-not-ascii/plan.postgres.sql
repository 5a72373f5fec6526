-- 1. add column public.größe.дата (date)
ALTER TABLE public."größe" ADD COLUMN "дата" date;
--    hazard of the undo drop_column: every value of public.größe.дата is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public."größe" DROP COLUMN "дата";

-- 2. change column public.größe.名前 (text) to 名前 (text, not null, default '無'::text)
--    hazard required_column: public.größe.名前 becomes NOT NULL: the step fails if a row has nothing there
ALTER TABLE public."größe" ALTER COLUMN "名前" SET NOT NULL;
ALTER TABLE public."größe" ALTER COLUMN "名前" SET DEFAULT '無'::text;
--    undo:
ALTER TABLE public."größe" ALTER COLUMN "名前" DROP DEFAULT;
ALTER TABLE public."größe" ALTER COLUMN "名前" DROP NOT NULL;

-- 3. create index größe_名前 on public.größe
CREATE INDEX "größe_名前" ON public."größe" ("名前");
--    undo:
DROP INDEX public."größe_名前";

-- 4. create table public.🦀
CREATE TABLE public."🦀" (
    id integer NOT NULL,
    "größe" integer,
    CONSTRAINT "🦀_pkey" PRIMARY KEY (id)
);
--    hazard of the undo drop_table: every row of public.🦀 is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public."🦀";

-- 5. add foreign key 🦀_größe_fkey to public.🦀
ALTER TABLE public."🦀" ADD CONSTRAINT "🦀_größe_fkey" FOREIGN KEY ("größe") REFERENCES public."größe" ("schlüssel");
--    undo:
ALTER TABLE public."🦀" DROP CONSTRAINT "🦀_größe_fkey";
