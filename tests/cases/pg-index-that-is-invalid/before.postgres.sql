create table u (id int, email text);
create unique index bad on u (email);
create index other on u (id);
do $$ begin update pg_index set indisvalid = false where indexrelid in ('bad'::regclass, 'other'::regclass); end $$;
