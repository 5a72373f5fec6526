INSERT INTO stays VALUES ('(1,one)'), (NULL);
INSERT INTO goes VALUES ('(1)'), (NULL);
