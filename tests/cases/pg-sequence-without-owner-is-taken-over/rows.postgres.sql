INSERT INTO one (word) VALUES ('a'), ('b');
INSERT INTO two (word) VALUES ('c');
INSERT INTO three (word) VALUES ('a'), ('b');
INSERT INTO four (word) VALUES ('d');
INSERT INTO five (id, word) VALUES (7, 'e');
SELECT setval('shared', 100);
INSERT INTO six VALUES (500);
