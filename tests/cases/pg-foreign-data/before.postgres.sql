CREATE FOREIGN DATA WRAPPER files OPTIONS (debug 'true');
CREATE SERVER archive TYPE 'a' VERSION '1' FOREIGN DATA WRAPPER files;
CREATE FOREIGN TABLE old (id integer, body text) SERVER archive OPTIONS (name 'x');
