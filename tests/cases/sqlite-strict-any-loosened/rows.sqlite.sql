-- changed: bag.thing
-- lost: bag.thing
INSERT INTO bag VALUES (1, '007'), (2, 'x');
