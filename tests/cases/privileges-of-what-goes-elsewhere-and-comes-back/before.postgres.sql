-- roles: lp_reader, lp_owner
CREATE SCHEMA app; CREATE TABLE orders (id int);
GRANT SELECT ON orders TO lp_reader;
ALTER DEFAULT PRIVILEGES GRANT ALL ON TABLES TO lp_owner;
