INSERT INTO t (id, email, state) VALUES (1, 'A@x', 'new'), (2, 'b@x', 'done');
