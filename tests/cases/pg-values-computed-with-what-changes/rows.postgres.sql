-- changed: notes.found
INSERT INTO notes VALUES ('runners');
INSERT INTO users VALUES (1, 18), (2, 30);
