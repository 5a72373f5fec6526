-- changed: tx.id
-- changed: tx.r
-- changed: tx.p
-- changed: ty.id
-- lost: ty.id
-- changed: ty.r
-- lost: ty.r
-- changed: ty.p
-- lost: ty.p
INSERT INTO tx VALUES (2, 'us', NULL), (3, 'us', 2), (4, 'eu', NULL), (5, 'eu', 4);
INSERT INTO ty VALUES (2, 'us', NULL), (3, 'us', 2), (4, 'eu', NULL), (5, 'eu', 4);
