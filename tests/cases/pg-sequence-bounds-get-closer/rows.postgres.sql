INSERT INTO depths (note) VALUES ('a'), ('b');
SELECT nextval('tickets'), nextval('countdown'), nextval('lanes');
