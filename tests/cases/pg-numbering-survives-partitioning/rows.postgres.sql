INSERT INTO queue (payload) SELECT 'x' FROM generate_series(1, 1000);
DELETE FROM queue WHERE id > 2;
SELECT nextval('s');
