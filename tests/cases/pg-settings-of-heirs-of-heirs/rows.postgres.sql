-- changed: m.s
-- changed: m2.s
-- changed: m21.s
-- changed: top.s
-- changed: low.s
insert into m(id,a) values (1,1); insert into top values (1); insert into low values (2);
