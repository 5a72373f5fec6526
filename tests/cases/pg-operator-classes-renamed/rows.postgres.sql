INSERT INTO words VALUES ('aaa'), ('b'), (NULL);
INSERT INTO moods VALUES (row(2)), (row(1));
