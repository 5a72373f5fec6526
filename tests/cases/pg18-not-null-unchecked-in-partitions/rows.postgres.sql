insert into pt values (1, 1), (2, 1);
insert into leaves values (2, 1);
insert into checked values (1, 1), (2, 1);
insert into half values (1, 1);
