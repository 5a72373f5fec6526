-- changed: tx.id
-- changed: tx.r
-- changed: tx.p
INSERT INTO tx VALUES (2, 'us', NULL), (3, 'us', 2), (4, 'eu', NULL), (5, 'eu', 4);
INSERT INTO other VALUES (2, 'us'), (4, 'eu');
