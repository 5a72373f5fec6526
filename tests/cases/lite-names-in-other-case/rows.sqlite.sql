INSERT INTO Users (ID, Name) VALUES (1, 'Ada');
