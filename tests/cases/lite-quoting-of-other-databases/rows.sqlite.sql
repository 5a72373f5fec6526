INSERT INTO one ("a b", c, d) VALUES ('p', 1, 'q');
