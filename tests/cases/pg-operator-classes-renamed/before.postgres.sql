-- A class takes places in its family, and that of the usual class of a type, which the one before has to leave first.
CREATE FUNCTION longer(a text, b text) RETURNS integer LANGUAGE sql IMMUTABLE AS $$SELECT length(a) - length(b)$$;
CREATE OPERATOR FAMILY lengths USING btree;
CREATE OPERATOR CLASS length_ops FOR TYPE text USING btree FAMILY lengths AS
    OPERATOR 1 <, FUNCTION 1 longer(text, text);
CREATE TABLE words (word text);
CREATE INDEX words_by_length ON words (word length_ops);

CREATE TYPE mood AS (level integer);
CREATE FUNCTION higher(a mood, b mood) RETURNS integer LANGUAGE sql IMMUTABLE AS $$SELECT a.level - b.level$$;
CREATE OPERATOR CLASS mood_ops DEFAULT FOR TYPE mood USING btree AS FUNCTION 1 higher(mood, mood);
CREATE TABLE moods (mood mood);
