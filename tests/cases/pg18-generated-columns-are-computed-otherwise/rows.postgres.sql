-- changed: parent.g
-- changed: parent.h
-- changed: child.g
-- changed: child.h
-- changed: r.g
-- changed: r.v
-- changed: t.g
-- changed: p1.g
-- changed: p2.g
insert into parent(id,a) values (1,1); insert into child(id,a) values (2,2); insert into r(id,a) values (1,1),(2,2);
insert into t(id,a) values (1,1),(11,1);
