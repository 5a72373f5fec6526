-- 1. drop server kinds
DROP SERVER kinds;
--    undo:
CREATE SERVER kinds TYPE 'a' VERSION '1' FOREIGN DATA WRAPPER plain;

-- 2. change foreign data wrapper checked
ALTER FOREIGN DATA WRAPPER checked NO VALIDATOR OPTIONS (ADD host 'a');
--    undo:
ALTER FOREIGN DATA WRAPPER checked VALIDATOR postgresql_fdw_validator OPTIONS (DROP host);

-- 3. change foreign data wrapper handled
ALTER FOREIGN DATA WRAPPER handled NO HANDLER;
--    undo:
ALTER FOREIGN DATA WRAPPER handled HANDLER public.file_fdw_handler;

-- 4. create server kinds
CREATE SERVER kinds TYPE 'b' VERSION '1' FOREIGN DATA WRAPPER plain;
--    undo:
DROP SERVER kinds;

-- 5. change server never
ALTER SERVER never VERSION '''';
--    undo:
ALTER SERVER never VERSION NULL;

-- 6. change server newer
ALTER SERVER newer VERSION '2 or so' OPTIONS (ADD host 'b');
--    undo:
ALTER SERVER newer VERSION '1' OPTIONS (DROP host);

-- 7. change server older
ALTER SERVER older VERSION NULL;
COMMENT ON SERVER older IS 'nobody knows';
--    undo:
ALTER SERVER older VERSION '2';
COMMENT ON SERVER older IS NULL;
