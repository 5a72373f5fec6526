CREATE TYPE b AS ENUM ('$1', 'it''s "odd"', 'plain');
CREATE TABLE c (b b[] DEFAULT '{"$1","it''s \"odd\""}'::b[], d b DEFAULT '$1', CHECK (b <> '{plain,"it''s \"odd\""}'));
CREATE VIEW v AS SELECT 1 AS one FROM c WHERE b = '{$1}'::b[];
