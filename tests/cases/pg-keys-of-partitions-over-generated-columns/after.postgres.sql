create table m(id int, d int not null, a int, s int generated always as (a*2) stored, constraint m_u unique (s,d), constraint ck check (s > 0)) partition by range(d);
create table m1 partition of m for values from (0) to (10);
create table m2 partition of m for values from (10) to (30) partition by range (d);
create table m21 partition of m2 for values from (10) to (20);
create table ref(id int primary key, s int, d int, constraint fk foreign key (s,d) references m(s,d));
create table k(d int not null, a int, s int generated always as (a*2) stored, primary key (s, d)) partition by range(d);
create table k1 partition of k for values from (0) to (10);
create index m_s on m(s);
