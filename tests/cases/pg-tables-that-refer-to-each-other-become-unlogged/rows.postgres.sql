BEGIN;
INSERT INTO mode VALUES ('a', 't');
INSERT INTO locks VALUES ('a', 't', 'a');
INSERT INTO readers VALUES ('a', 'a');
COMMIT;
