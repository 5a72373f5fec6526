insert into p values(3); insert into ref values(3);
insert into wref values (3);
