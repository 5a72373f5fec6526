CREATE TABLE rooms (id int4range, at daterange, price int4range);
CREATE TABLE stays (room int4range, at daterange, guest text);
