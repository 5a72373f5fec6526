-- 1. create sequence public.tickets
CREATE SEQUENCE public.tickets AS bigint;
--    hazard of the undo drop_type: sequence public.tickets is dropped with its position
--    undo:
DROP SEQUENCE public.tickets;

-- 2. create function public.next_ticket()
CREATE OR REPLACE FUNCTION public.next_ticket()
 RETURNS bigint
 LANGUAGE sql
AS $function$ SELECT nextval('public.tickets') $function$;
--    hazard of the undo drop_object: function public.next_ticket() is dropped; code that uses it stops working
--    undo:
DROP FUNCTION public.next_ticket();

-- 3. add column public.t.ticket (bigint, default public.next_ticket())
ALTER TABLE public.t ADD COLUMN ticket bigint DEFAULT public.next_ticket();
--    hazard of the undo drop_column: every value of public.t.ticket is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.t DROP COLUMN ticket;
