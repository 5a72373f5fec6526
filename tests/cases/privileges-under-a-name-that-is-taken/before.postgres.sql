-- roles: lp_reader, lp_owner
CREATE TABLE orders (id int);
GRANT SELECT ON orders TO lp_reader;
