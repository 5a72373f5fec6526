INSERT INTO visits VALUES (1, 'north'), (1, 'east');
