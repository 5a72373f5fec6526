INSERT INTO visits VALUES (1, 'north'), (1, 'east'), (1, 'south');
INSERT INTO notes VALUES ('north', 1, 'cold'), ('south', 1, 'warm');
