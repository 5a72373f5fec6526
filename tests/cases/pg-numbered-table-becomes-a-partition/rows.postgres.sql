-- changed: calls.id
-- changed: calls.day
INSERT INTO calls (day) VALUES ('2019-01-01'), ('2019-02-02'); INSERT INTO calls_new (day) VALUES ('2021-03-03');
