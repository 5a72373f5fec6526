insert into q values (1,'x'); insert into h values (array[row(1,2)::held]);
