-- changed: people.initials
INSERT INTO people (id, first, last) VALUES (1, 'ada', 'lovelace'), (2, 'grace', 'hopper');
