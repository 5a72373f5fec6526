create table p(k int primary key) partition by range(k);
create table p1 partition of p for values from (0) to (10);
create table ref(b int references p);
create table wref(b int references p) partition by range (b);
create table wref1 partition of wref for values from (0) to (100);
