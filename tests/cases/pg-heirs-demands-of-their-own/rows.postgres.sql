insert into b values ('x'); insert into p values (1,'y'), (2, 'z');
