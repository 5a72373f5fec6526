CREATE TABLE teams (tenant integer, id integer, PRIMARY KEY (tenant, id));
CREATE TABLE people (
    tenant integer NOT NULL, id integer, team integer, mentor integer, PRIMARY KEY (tenant, id),
    CONSTRAINT people_team FOREIGN KEY (tenant, team) REFERENCES teams ON DELETE SET NULL (team),
    CONSTRAINT people_mentor FOREIGN KEY (tenant, mentor) REFERENCES people
);
