INSERT INTO seats VALUES (1, 'a', 3, NULL), (2, 'a', 2, 'x');
INSERT INTO rows_of_seats VALUES (1, 'a'), (2, 'b');
