INSERT INTO notes VALUES ('a', 'b');
