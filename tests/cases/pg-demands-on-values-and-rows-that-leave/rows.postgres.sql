-- changed: b.d
-- changed: b.f
-- lost: b.d
-- lost: b.f
INSERT INTO par VALUES (1, 1);
INSERT INTO rf VALUES (1, 1);
INSERT INTO b2 VALUES ('X');
INSERT INTO b VALUES (1, 'X', 1, 1, 1);
