-- roles: lp_reader, lp_writer, lp_owner
CREATE TABLE told (id integer);
GRANT INSERT ON told TO lp_writer;
CREATE TABLE silent (id integer);
GRANT SELECT ON silent TO lp_writer;
CREATE TABLE handed (id integer);
GRANT SELECT ON handed TO lp_writer;
CREATE VIEW shown AS SELECT id FROM silent;
GRANT SELECT ON shown TO lp_reader;
ALTER VIEW shown OWNER TO lp_owner;
