insert into notes values (1, 'the dogs were running 12345');
