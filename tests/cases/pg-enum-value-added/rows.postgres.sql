INSERT INTO t (id, m) VALUES (1, 'sad'), (2, 'happy');
