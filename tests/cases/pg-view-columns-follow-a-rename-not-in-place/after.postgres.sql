create table users (id bigint primary key,
  -- renamed from: name
  full_name text, email text);
create view commented as select id, full_name from users;
comment on column commented.full_name is 'full name';
create view retyped as select id, full_name from users;
create view over_it as select full_name, email from (select r.full_name, u.email from retyped r join users u using (id)) both_of_them;
create view united as select full_name from users union select email from users;
create view swapped as select full_name as b, email as a from users;
create view ruled as select id, full_name from users;
create rule nothing as on insert to ruled do instead nothing;
