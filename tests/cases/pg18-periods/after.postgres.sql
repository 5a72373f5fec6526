-- needs: PostgreSQL 18
CREATE TABLE rooms (id int4range, at daterange, price int4range,
    CONSTRAINT rooms_key PRIMARY KEY (id, at WITHOUT OVERLAPS),
    CONSTRAINT rooms_price UNIQUE (price, at WITHOUT OVERLAPS));
CREATE TABLE stays (room int4range, at daterange, guest text,
    CONSTRAINT stays_room FOREIGN KEY (room, PERIOD at) REFERENCES rooms (id, PERIOD at));
