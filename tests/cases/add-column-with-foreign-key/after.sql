CREATE TABLE teams (id integer PRIMARY KEY);
CREATE TABLE users (id integer PRIMARY KEY, team_id integer REFERENCES teams (id) ON DELETE SET NULL);
CREATE INDEX users_team ON users (team_id);
