INSERT INTO f VALUES ('a', 'b', 'c'); INSERT INTO heir VALUES ('d', 'e', 'f'); INSERT INTO p VALUES (ROW('s', 3), NULL);
