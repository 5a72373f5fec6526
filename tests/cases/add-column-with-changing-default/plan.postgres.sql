-- 1. add column public.events.seen_at (timestamp without time zone, not null, default CURRENT_TIMESTAMP)
ALTER TABLE public.events ADD COLUMN seen_at timestamp without time zone NOT NULL DEFAULT CURRENT_TIMESTAMP;
--    hazard of the undo drop_column: every value of public.events.seen_at is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.events DROP COLUMN seen_at;
