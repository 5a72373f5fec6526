INSERT INTO a VALUES (1); INSERT INTO b VALUES (3, 'b', 'x', 'y', 'z');
