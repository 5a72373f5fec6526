INSERT INTO stock (id, amount, past) VALUES (1, 5, '{1,2}'), (2, 20, NULL);
