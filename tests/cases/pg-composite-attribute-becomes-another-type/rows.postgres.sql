INSERT INTO people (id, home, others) VALUES (1, ROW('x', 5), ARRAY[ROW('y', 6)::address]), (2, NULL, NULL);
