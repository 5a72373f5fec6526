INSERT INTO t (x) VALUES ('a'), ('b');
SELECT nextval('down'), nextval('down'), nextval('up'), nextval('bounded');
