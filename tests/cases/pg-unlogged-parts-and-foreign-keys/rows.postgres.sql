insert into e values (1,1),(2,2);
insert into a values (1);
insert into plain values (2);
