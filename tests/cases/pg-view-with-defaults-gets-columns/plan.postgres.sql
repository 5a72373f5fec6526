-- 1. add columns to view public.acc_v
CREATE OR REPLACE VIEW public.acc_v AS
 SELECT acc.id,
    acc.bal,
    acc.kind,
    acc.upd
   FROM public.acc;
ALTER VIEW public.acc_v ALTER COLUMN upd SET DEFAULT '2000-01-01'::date;
COMMENT ON COLUMN public.acc_v.bal IS 'amount';
COMMENT ON COLUMN public.acc_v.upd IS 'when';
--    undo:
DROP VIEW public."over";
DROP VIEW public.acc_v;
CREATE VIEW public.acc_v AS
 SELECT acc.id,
    acc.bal,
    acc.kind
   FROM public.acc;
ALTER VIEW public.acc_v ALTER COLUMN kind SET DEFAULT 'std'::text;
COMMENT ON COLUMN public.acc_v.bal IS 'money';
CREATE VIEW public.over AS
 SELECT acc_v.id
   FROM public.acc_v;
