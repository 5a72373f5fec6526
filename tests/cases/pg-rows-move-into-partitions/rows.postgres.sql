INSERT INTO "Visits" (day, moods, best, old_name) VALUES ('2019-05-01', '{low,high}', 'low', 'x'), ('2018-05-01', NULL, NULL, NULL);
INSERT INTO counts SELECT g, g * g FROM generate_series(1, 9) g;
