INSERT INTO users (id, email, age) VALUES (1, 'a@x', 30), (2, 'b@x', NULL);
INSERT INTO posts (id, user_id) VALUES (1, 1), (2, 1);
