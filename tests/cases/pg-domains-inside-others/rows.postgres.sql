insert into t values ('{a,b}', 'x'); insert into u values (row('q'));
