CREATE TABLE rooms (width integer, length integer, area integer GENERATED ALWAYS AS (width * length + 1) STORED);
CREATE STATISTICS rooms_alike (ndistinct) ON width, area FROM rooms;
COMMENT ON STATISTICS rooms_alike IS 'wide rooms are large';
COMMENT ON COLUMN rooms.area IS 'square metres';
ALTER TABLE rooms ALTER COLUMN area SET STATISTICS 200;
CREATE TABLE walls (at date, width integer, area integer GENERATED ALWAYS AS (width * 2) STORED) PARTITION BY RANGE (at);
CREATE TABLE walls_old PARTITION OF walls FOR VALUES FROM (MINVALUE) TO ('2020-01-01');
