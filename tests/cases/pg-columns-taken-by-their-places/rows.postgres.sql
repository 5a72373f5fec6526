insert into tt values (1, 's-value');
