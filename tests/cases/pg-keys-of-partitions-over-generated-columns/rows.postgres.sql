-- changed: m.s
-- changed: m1.s
-- changed: m2.s
-- changed: m21.s
-- changed: k.s
-- changed: k1.s
insert into m(d,a) values (1,1),(11,1); insert into ref values (1,2,1); insert into k(d,a) values (1,1);
