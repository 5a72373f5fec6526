CREATE VIEW quiet_member AS SELECT id FROM member WHERE NOT active;
