INSERT INTO users VALUES (1, 30, 'a runner');
