INSERT INTO u VALUES (2, 'sad'), (3, 'ok');
