create table p(a int primary key); create table t(a int, b int, constraint f foreign key(a) references p) partition by list(a); create table t1(a int, b int, constraint f1 foreign key(a) references p); alter table t attach partition t1 for values in (1);
create table t2(a int, b int, constraint f2 foreign key(a) references p) partition by list (b); create table t22(a int, b int, constraint f22 foreign key(a) references p); alter table t2 attach partition t22 default; alter table t attach partition t2 for values in (2);
create table t3 partition of t for values in (3);
comment on constraint f22 on t22 is 'x';
