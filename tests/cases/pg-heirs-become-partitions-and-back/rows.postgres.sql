-- changed: q.id
-- changed: q.a
INSERT INTO q VALUES (1, 1), (2, 2);
