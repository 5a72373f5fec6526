INSERT INTO teams (id) VALUES (1);
INSERT INTO users (id, team_id, name) VALUES (1, 1, 'Ada'), (2, NULL, 'Grace');
