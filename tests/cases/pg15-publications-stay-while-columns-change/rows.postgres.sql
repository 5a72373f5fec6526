insert into a values (1, 2, 3);
insert into b values (1, 'ok');
insert into "C d" values (1, 'x');
