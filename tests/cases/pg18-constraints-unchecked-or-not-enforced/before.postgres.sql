-- needs: PostgreSQL 18
create table t(id int primary key);
create table r(u int, v int, w int, x int);
alter table r add constraint to_unenforced foreign key(u) references t not valid;
alter table r add constraint to_unchecked foreign key(v) references t not enforced;
alter table r add constraint to_checked foreign key(w) references t not valid deferrable;
comment on constraint to_unenforced on r is 'lax';
alter table r add constraint x_unenforced check (x > 0) not valid;
alter table r add constraint x_unchecked check (x > 1) not enforced;
create table pt(u int, v int) partition by list(u);
create table p1 partition of pt for values in (1);
alter table pt add constraint pt_unenforced foreign key(u) references t not valid;
alter table pt add constraint pt_unchecked foreign key(v) references t not enforced;
