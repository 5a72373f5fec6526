INSERT INTO stays VALUES ('a');
INSERT INTO leaves VALUES (1, 'done', '{done}');
INSERT INTO loses VALUES (1, 'done');
INSERT INTO used VALUES ('a');
