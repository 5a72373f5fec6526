-- 1. drop view public.open_ticket
DROP VIEW public.open_ticket;
--    undo:
CREATE VIEW public.open_ticket AS
 SELECT ticket.id,
    ticket.note
   FROM public.ticket
  WHERE (ticket.status = 'open'::public.status);

-- 2. drop index ticket_status on public.ticket
DROP INDEX public.ticket_status;
--    undo:
CREATE INDEX ticket_status ON public.ticket (status);

-- 3. add column public.ticket.status_id (integer)
ALTER TABLE public.ticket ADD COLUMN status_id integer;
--    hazard of the undo drop_column: every value of public.ticket.status_id is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.ticket DROP COLUMN status_id;

-- 4. drop column public.ticket.status
--    hazard drop_column: every value of public.ticket.status is deleted; undoing brings the column back without them
ALTER TABLE public.ticket DROP COLUMN status;
--    undo, but for the values of public.ticket.status:
ALTER TABLE public.ticket ADD COLUMN status public.status NOT NULL DEFAULT 'open'::public.status;

-- 5. create index ticket_status on public.ticket
CREATE INDEX ticket_status ON public.ticket (status_id);
--    undo:
DROP INDEX public.ticket_status;

-- 6. drop type public.status
DROP TYPE public.status;
--    undo:
CREATE TYPE public.status AS ENUM ('open', 'closed');

-- 7. create table public.status
CREATE TABLE public.status (
    id integer NOT NULL,
    name text NOT NULL,
    CONSTRAINT status_pkey PRIMARY KEY (id),
    CONSTRAINT status_name_key UNIQUE (name)
);
COMMENT ON TABLE public.status IS 'What a ticket can be';
--    hazard of the undo drop_table: every row of public.status is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.status;

-- 8. add foreign key ticket_status_id_fkey to public.ticket
ALTER TABLE public.ticket ADD CONSTRAINT ticket_status_id_fkey FOREIGN KEY (status_id) REFERENCES public.status (id);
--    undo:
ALTER TABLE public.ticket DROP CONSTRAINT ticket_status_id_fkey;

-- 9. create view public.open_ticket
CREATE VIEW public.open_ticket AS
 SELECT t.id,
    t.note
   FROM (public.ticket t
     JOIN public.status s ON ((s.id = t.status_id)))
  WHERE (s.name = 'open'::text);
--    undo:
DROP VIEW public.open_ticket;
