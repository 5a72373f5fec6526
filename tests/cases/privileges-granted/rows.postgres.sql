INSERT INTO parcels (id, weight, label, old_mark) VALUES (1, 120, 'a', 'x'), (2, 7, NULL, NULL);
