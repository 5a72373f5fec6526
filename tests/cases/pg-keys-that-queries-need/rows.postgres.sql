insert into k values (1,'a'); insert into x values (1,2,'3');
