-- changed: top.g
-- changed: low.g
-- changed: part.g
-- changed: part1.g
-- changed: part2.g
insert into top(a) values (1); insert into low(a) values (2); insert into part(a) values (1), (11);
