-- changed: c.r
-- changed: h.r
-- changed: h.a
insert into tt values (1, 'x');
insert into h(k) values (1);
insert into c(k, r) values (1, '(2,two)');
