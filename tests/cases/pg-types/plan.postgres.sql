-- 1. add column public.t.a_smallint (smallint)
ALTER TABLE public.t ADD COLUMN a_smallint smallint;
--    hazard of the undo drop_column: every value of public.t.a_smallint is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.t DROP COLUMN a_smallint;

-- 2. add column public.t.a_bigint (bigint)
ALTER TABLE public.t ADD COLUMN a_bigint bigint;
--    hazard of the undo drop_column: every value of public.t.a_bigint is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.t DROP COLUMN a_bigint;

-- 3. add column public.t.a_numeric (numeric)
ALTER TABLE public.t ADD COLUMN a_numeric numeric;
--    hazard of the undo drop_column: every value of public.t.a_numeric is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.t DROP COLUMN a_numeric;

-- 4. add column public.t.a_money (money)
ALTER TABLE public.t ADD COLUMN a_money money;
--    hazard of the undo drop_column: every value of public.t.a_money is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.t DROP COLUMN a_money;

-- 5. add column public.t.a_real (real)
ALTER TABLE public.t ADD COLUMN a_real real;
--    hazard of the undo drop_column: every value of public.t.a_real is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.t DROP COLUMN a_real;

-- 6. add column public.t.a_double (double precision)
ALTER TABLE public.t ADD COLUMN a_double double precision;
--    hazard of the undo drop_column: every value of public.t.a_double is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.t DROP COLUMN a_double;

-- 7. add column public.t.a_bool (boolean)
ALTER TABLE public.t ADD COLUMN a_bool boolean;
--    hazard of the undo drop_column: every value of public.t.a_bool is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.t DROP COLUMN a_bool;

-- 8. add column public.t.a_char (character(3))
ALTER TABLE public.t ADD COLUMN a_char character(3);
--    hazard of the undo drop_column: every value of public.t.a_char is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.t DROP COLUMN a_char;

-- 9. add column public.t.a_varchar (character varying)
ALTER TABLE public.t ADD COLUMN a_varchar character varying;
--    hazard of the undo drop_column: every value of public.t.a_varchar is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.t DROP COLUMN a_varchar;

-- 10. add column public.t.a_varchar9 (character varying(9))
ALTER TABLE public.t ADD COLUMN a_varchar9 character varying(9);
--    hazard of the undo drop_column: every value of public.t.a_varchar9 is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.t DROP COLUMN a_varchar9;

-- 11. add column public.t.a_text (text)
ALTER TABLE public.t ADD COLUMN a_text text;
--    hazard of the undo drop_column: every value of public.t.a_text is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.t DROP COLUMN a_text;

-- 12. add column public.t.a_bytea (bytea)
ALTER TABLE public.t ADD COLUMN a_bytea bytea;
--    hazard of the undo drop_column: every value of public.t.a_bytea is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.t DROP COLUMN a_bytea;

-- 13. add column public.t.a_name (name)
ALTER TABLE public.t ADD COLUMN a_name name;
--    hazard of the undo drop_column: every value of public.t.a_name is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.t DROP COLUMN a_name;

-- 14. add column public.t.a_date (date)
ALTER TABLE public.t ADD COLUMN a_date date;
--    hazard of the undo drop_column: every value of public.t.a_date is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.t DROP COLUMN a_date;

-- 15. add column public.t.a_time (time without time zone)
ALTER TABLE public.t ADD COLUMN a_time time without time zone;
--    hazard of the undo drop_column: every value of public.t.a_time is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.t DROP COLUMN a_time;

-- 16. add column public.t.a_timetz (time(3) with time zone)
ALTER TABLE public.t ADD COLUMN a_timetz time(3) with time zone;
--    hazard of the undo drop_column: every value of public.t.a_timetz is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.t DROP COLUMN a_timetz;

-- 17. add column public.t.a_timestamp (timestamp(0) without time zone)
ALTER TABLE public.t ADD COLUMN a_timestamp timestamp(0) without time zone;
--    hazard of the undo drop_column: every value of public.t.a_timestamp is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.t DROP COLUMN a_timestamp;

-- 18. add column public.t.a_timestamptz (timestamp with time zone)
ALTER TABLE public.t ADD COLUMN a_timestamptz timestamp with time zone;
--    hazard of the undo drop_column: every value of public.t.a_timestamptz is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.t DROP COLUMN a_timestamptz;

-- 19. add column public.t.an_interval (interval)
ALTER TABLE public.t ADD COLUMN an_interval interval;
--    hazard of the undo drop_column: every value of public.t.an_interval is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.t DROP COLUMN an_interval;

-- 20. add column public.t.a_year (interval year to month)
ALTER TABLE public.t ADD COLUMN a_year interval year to month;
--    hazard of the undo drop_column: every value of public.t.a_year is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.t DROP COLUMN a_year;

-- 21. add column public.t.a_uuid (uuid, default gen_random_uuid())
ALTER TABLE public.t ADD COLUMN a_uuid uuid DEFAULT gen_random_uuid();
--    hazard of the undo drop_column: every value of public.t.a_uuid is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.t DROP COLUMN a_uuid;

-- 22. add column public.t.a_json (json)
ALTER TABLE public.t ADD COLUMN a_json json;
--    hazard of the undo drop_column: every value of public.t.a_json is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.t DROP COLUMN a_json;

-- 23. add column public.t.a_jsonb (jsonb, default '{"a": [1, 2]}'::jsonb)
ALTER TABLE public.t ADD COLUMN a_jsonb jsonb DEFAULT '{"a": [1, 2]}'::jsonb;
--    hazard of the undo drop_column: every value of public.t.a_jsonb is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.t DROP COLUMN a_jsonb;

-- 24. add column public.t.an_xml (xml)
ALTER TABLE public.t ADD COLUMN an_xml xml;
--    hazard of the undo drop_column: every value of public.t.an_xml is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.t DROP COLUMN an_xml;

-- 25. add column public.t.an_inet (inet)
ALTER TABLE public.t ADD COLUMN an_inet inet;
--    hazard of the undo drop_column: every value of public.t.an_inet is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.t DROP COLUMN an_inet;

-- 26. add column public.t.a_cidr (cidr)
ALTER TABLE public.t ADD COLUMN a_cidr cidr;
--    hazard of the undo drop_column: every value of public.t.a_cidr is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.t DROP COLUMN a_cidr;

-- 27. add column public.t.a_macaddr (macaddr)
ALTER TABLE public.t ADD COLUMN a_macaddr macaddr;
--    hazard of the undo drop_column: every value of public.t.a_macaddr is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.t DROP COLUMN a_macaddr;

-- 28. add column public.t.a_bit (bit(4))
ALTER TABLE public.t ADD COLUMN a_bit bit(4);
--    hazard of the undo drop_column: every value of public.t.a_bit is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.t DROP COLUMN a_bit;

-- 29. add column public.t.a_varbit (bit varying(9))
ALTER TABLE public.t ADD COLUMN a_varbit bit varying(9);
--    hazard of the undo drop_column: every value of public.t.a_varbit is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.t DROP COLUMN a_varbit;

-- 30. add column public.t.a_point (point)
ALTER TABLE public.t ADD COLUMN a_point point;
--    hazard of the undo drop_column: every value of public.t.a_point is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.t DROP COLUMN a_point;

-- 31. add column public.t.a_box (box)
ALTER TABLE public.t ADD COLUMN a_box box;
--    hazard of the undo drop_column: every value of public.t.a_box is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.t DROP COLUMN a_box;

-- 32. add column public.t.a_tsvector (tsvector)
ALTER TABLE public.t ADD COLUMN a_tsvector tsvector;
--    hazard of the undo drop_column: every value of public.t.a_tsvector is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.t DROP COLUMN a_tsvector;

-- 33. add column public.t.a_tsquery (tsquery)
ALTER TABLE public.t ADD COLUMN a_tsquery tsquery;
--    hazard of the undo drop_column: every value of public.t.a_tsquery is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.t DROP COLUMN a_tsquery;

-- 34. add column public.t.an_oid (oid)
ALTER TABLE public.t ADD COLUMN an_oid oid;
--    hazard of the undo drop_column: every value of public.t.an_oid is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.t DROP COLUMN an_oid;

-- 35. add column public.t.a_regclass (regclass)
ALTER TABLE public.t ADD COLUMN a_regclass regclass;
--    hazard of the undo drop_column: every value of public.t.a_regclass is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.t DROP COLUMN a_regclass;

-- 36. add column public.t.a_range (int4range)
ALTER TABLE public.t ADD COLUMN a_range int4range;
--    hazard of the undo drop_column: every value of public.t.a_range is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.t DROP COLUMN a_range;

-- 37. add column public.t.a_multirange (datemultirange)
ALTER TABLE public.t ADD COLUMN a_multirange datemultirange;
--    hazard of the undo drop_column: every value of public.t.a_multirange is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.t DROP COLUMN a_multirange;
