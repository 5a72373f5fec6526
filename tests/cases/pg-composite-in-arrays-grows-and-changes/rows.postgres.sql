-- changed: firms.homes
-- changed: firms.main
-- changed: parcels.one
-- changed: parcels.many
INSERT INTO firms VALUES
    (1, ARRAY[row('t', '2')::address, NULL, row('a, b', NULL)::address], row('t', '2')::address), (2, NULL, NULL), (3, '{}', NULL);
INSERT INTO parcels VALUES
    (1, row('x', row('c', 1, NULL)::part, ARRAY[row('d', 2, NULL)::part])::parcel, ARRAY[row('y', NULL, ARRAY[row('e', 3, NULL)::part])::parcel]),
    (2, NULL, NULL);
