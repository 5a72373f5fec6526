insert into p values (1, 2, 'x'), (2,3,'y');
