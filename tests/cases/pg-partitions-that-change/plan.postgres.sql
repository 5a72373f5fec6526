-- 1. drop index events_2023_kind_idx on public.events_2023
--    undo:
CREATE INDEX events_2023_kind_idx ON public.events_2023 (kind);
ALTER INDEX public.events_kind ATTACH PARTITION public.events_2023_kind_idx;

-- 2. drop index events_2024_kind_idx on public.events_2024
--    undo:
CREATE INDEX events_2024_kind_idx ON public.events_2024 (kind);
ALTER INDEX public.events_kind ATTACH PARTITION public.events_2024_kind_idx;

-- 3. drop index events_kind on public.events
DROP INDEX public.events_kind;
--    undo:
CREATE INDEX events_kind ON ONLY public.events (kind);

-- 4. drop table public.events_2023
--    hazard drop_table: every row of public.events_2023 is deleted; undoing brings the table back empty
ALTER TABLE public.events DETACH PARTITION public.events_2023;
DROP TABLE public.events_2023;
--    undo, but for the rows of public.events_2023:
CREATE TABLE public.events_2023 (
    id integer NOT NULL,
    at date NOT NULL,
    kind text
);
ALTER TABLE ONLY public.events ATTACH PARTITION public.events_2023 FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');

-- 5. add column public.events.note (text, default 'none'::text)
ALTER TABLE public.events ADD COLUMN note text DEFAULT 'none'::text;
--    hazard of the undo drop_column: every value of public.events.note is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.events DROP COLUMN note;

-- 6. change column public.events.id (integer, not null) to id (bigint, not null)
ALTER TABLE public.events ALTER COLUMN id TYPE bigint;
--    hazard of the undo new_demand: public.events.id becomes integer: the step fails if a value does not fit
--    undo:
ALTER TABLE public.events ALTER COLUMN id TYPE integer;

-- 7. drop column public.events.kind
--    hazard drop_column: every value of public.events.kind is deleted; undoing brings the column back without them
ALTER TABLE public.events DROP COLUMN kind;
--    undo, but for the values of public.events.kind:
ALTER TABLE public.events ADD COLUMN kind text;

-- 8. add check positive to public.events
--    hazard new_demand: check positive of public.events: the step fails if a row does not meet it
ALTER TABLE public.events ADD CONSTRAINT positive CHECK (id > 0);
--    undo:
ALTER TABLE public.events DROP CONSTRAINT positive;

-- 9. add primary key events_pkey to public.events
ALTER TABLE ONLY public.events ADD CONSTRAINT events_pkey PRIMARY KEY (id, at);
--    undo:
ALTER TABLE public.events DROP CONSTRAINT events_pkey;

-- 10. create index events_note on public.events
CREATE INDEX events_note ON ONLY public.events (note);
COMMENT ON INDEX public.events_note IS 'all of them';
--    undo:
DROP INDEX public.events_note;

-- 11. add primary key events_2024_pkey to public.events_2024
--    hazard new_demand: primary key events_2024_pkey of public.events_2024: the step fails if a row does not meet it
ALTER TABLE public.events_2024 ADD CONSTRAINT events_2024_pkey PRIMARY KEY (id, at);
ALTER INDEX public.events_pkey ATTACH PARTITION public.events_2024_pkey;
--    undo:

-- 12. create index events_2024_note_idx on public.events_2024
CREATE INDEX events_2024_note_idx ON public.events_2024 (note);
ALTER INDEX public.events_note ATTACH PARTITION public.events_2024_note_idx;
--    undo:

-- 13. create table public.events_2025
CREATE TABLE public.events_2025 (
    id bigint NOT NULL,
    at date NOT NULL,
    note text DEFAULT 'none'::text,
    CONSTRAINT events_2025_pkey PRIMARY KEY (id, at),
    CONSTRAINT positive CHECK (id > 0)
) PARTITION BY LIST (id);
CREATE INDEX events_2025_note_idx ON public.events_2025 (note);
ALTER TABLE ONLY public.events ATTACH PARTITION public.events_2025 FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
--    hazard of the undo drop_table: every row of public.events_2025 is deleted; undoing brings the table back empty
--    undo:
ALTER TABLE public.events DETACH PARTITION public.events_2025;
DROP TABLE public.events_2025;

-- 14. create table public.events_2025_1
CREATE TABLE public.events_2025_1 (
    id bigint NOT NULL,
    at date NOT NULL,
    note text DEFAULT 'none'::text,
    CONSTRAINT events_2025_1_pkey PRIMARY KEY (id, at),
    CONSTRAINT positive CHECK (id > 0)
);
CREATE INDEX events_2025_1_note_idx ON public.events_2025_1 (note);
ALTER TABLE ONLY public.events_2025 ATTACH PARTITION public.events_2025_1 FOR VALUES IN ('1');
--    hazard of the undo drop_table: every row of public.events_2025_1 is deleted; undoing brings the table back empty
--    undo:
ALTER TABLE public.events_2025 DETACH PARTITION public.events_2025_1;
DROP TABLE public.events_2025_1;

-- 15. create table public.events_rest
CREATE TABLE public.events_rest (
    id bigint NOT NULL,
    at date NOT NULL,
    note text DEFAULT 'none'::text,
    CONSTRAINT events_rest_pkey PRIMARY KEY (id, at),
    CONSTRAINT positive CHECK (id > 0)
);
CREATE INDEX events_rest_note_idx ON public.events_rest (note);
ALTER TABLE ONLY public.events ATTACH PARTITION public.events_rest DEFAULT;
--    hazard of the undo drop_table: every row of public.events_rest is deleted; undoing brings the table back empty
--    undo:
ALTER TABLE public.events DETACH PARTITION public.events_rest;
DROP TABLE public.events_rest;
