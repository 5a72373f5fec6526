insert into e values ('[7,8)', '[2020-01-01,2021-01-01)', 1);
