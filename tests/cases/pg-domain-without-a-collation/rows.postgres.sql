INSERT INTO notes VALUES (1, '1', '{2,3}', '4');
