INSERT INTO users (id, name, age) VALUES (1, 'Ada', 30), (2, 'Kid', 3);
