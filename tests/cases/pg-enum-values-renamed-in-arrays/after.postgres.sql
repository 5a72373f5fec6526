CREATE TYPE b AS ENUM (
  -- renamed from: '$1'
  'a b', 
  -- renamed from: 'it''s "odd"'
  'even', 'plain');
CREATE TABLE c (b b[] DEFAULT '{"a b","even"}'::b[], d b DEFAULT 'a b', CHECK (b <> '{plain,even}'));
CREATE VIEW v AS SELECT 1 AS one FROM c WHERE b = '{"a b"}'::b[];
