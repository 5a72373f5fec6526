INSERT INTO a (id, b_id) VALUES (1, NULL);
INSERT INTO b (id, a_id) VALUES (1, 1);
UPDATE a SET b_id = 1;
