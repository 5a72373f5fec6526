-- changed: kinds.s
-- changed: kinds2.s
-- lost: kinds.s
-- lost: kinds2.s
-- changed: m.s
-- changed: m1.s
-- changed: n.s
-- changed: n1.s
insert into base values (1,1,2); insert into k2 values (2,3,4); insert into k3 values (3,5,6); insert into vbase values (1,1,2); insert into v2 values (2,3,4); insert into flips values (1,1,2); insert into f2 values (2,3,4); insert into m(d,a) values (1,1); insert into n(a) values (1); insert into n1(a) values (2);
insert into kinds values (1); insert into kinds2 values (3);
