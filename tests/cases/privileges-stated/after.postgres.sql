-- roles: lp_reader, lp_writer, lp_owner
CREATE TABLE told (id integer);
REVOKE ALL ON told FROM PUBLIC;
GRANT SELECT ON told TO lp_reader;
CREATE TABLE silent (id bigint);
CREATE TABLE handed (id integer);
ALTER TABLE handed OWNER TO lp_owner;
CREATE VIEW shown AS SELECT id FROM silent;
CREATE TABLE fresh (id integer);
GRANT SELECT ON fresh TO lp_reader;
