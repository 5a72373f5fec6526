-- 1. create language other
CREATE LANGUAGE other HANDLER plpgsql_call_handler INLINE plpgsql_inline_handler VALIDATOR plpgsql_validator;
--    hazard of the undo drop_object: language other is dropped; code that uses it stops working
--    undo:
DROP LANGUAGE other;

-- 2. create function public.f()
CREATE OR REPLACE FUNCTION public.f()
 RETURNS integer
 LANGUAGE other
AS $function$ BEGIN RETURN 1; END $function$;
--    hazard of the undo drop_object: function public.f() is dropped; code that uses it stops working
--    undo:
DROP FUNCTION public.f();

-- 3. create conversion public.latin
CREATE CONVERSION public.latin FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;
COMMENT ON CONVERSION public.latin IS 'as it was';
--    hazard of the undo drop_object: conversion public.latin is dropped; code that uses it stops working
--    undo:
DROP CONVERSION public.latin;
