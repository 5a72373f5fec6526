-- One of each kind that objects.sql has none of.
CREATE SEQUENCE alone;
CREATE TYPE mood AS ENUM ();
CREATE EXTENSION citext;
CREATE OPERATOR FAMILY family USING btree;
CREATE OPERATOR CLASS class FOR TYPE integer USING btree FAMILY family AS OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =,
    OPERATOR 4 >=, OPERATOR 5 >, FUNCTION 1 btint4cmp(integer, integer);
CREATE LANGUAGE tongue HANDLER plpgsql_call_handler;
CREATE ACCESS METHOD method TYPE TABLE HANDLER heap_tableam_handler;
CREATE CONVERSION conversion FOR 'UTF8' TO 'LATIN1' FROM utf8_to_iso8859_1;
CREATE TEXT SEARCH PARSER parser (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype);
CREATE TEXT SEARCH TEMPLATE template (LEXIZE = dsimple_lexize);
CREATE TEXT SEARCH DICTIONARY dictionary (TEMPLATE = simple);
CREATE TEXT SEARCH CONFIGURATION configuration (COPY = simple);
CREATE FOREIGN DATA WRAPPER wrapper;
CREATE SERVER server FOREIGN DATA WRAPPER wrapper;
CREATE USER MAPPING FOR PUBLIC SERVER server;
CREATE FOREIGN TABLE far (n integer) SERVER server;
