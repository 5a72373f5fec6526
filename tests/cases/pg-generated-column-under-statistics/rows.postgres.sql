-- changed: rooms.area
-- changed: walls.area
-- changed: walls_old.area
INSERT INTO rooms VALUES (2, 3), (4, 5);
INSERT INTO walls VALUES ('2019-01-01', 3);
