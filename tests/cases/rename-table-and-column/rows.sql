INSERT INTO users (id, name) VALUES (1, 'Ada');
INSERT INTO posts (id, user_name) VALUES (1, 1);
