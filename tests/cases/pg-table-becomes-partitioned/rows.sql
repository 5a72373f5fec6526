INSERT INTO region (code) VALUES ('north'), ('south');
INSERT INTO event (region, note) VALUES ('north', 'a'), ('south', NULL), ('south', 'c');
INSERT INTO remark VALUES ('south', 3), ('north', 1);
