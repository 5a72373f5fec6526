CREATE FUNCTION is_bright(mood mood) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT mood = 'bright' $$;
CREATE FUNCTION loud(words text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT upper(words) $$;
CREATE TYPE mood AS ENUM ('dull', 'bright');
CREATE SEQUENCE ids;
CREATE SCHEMA archive;
