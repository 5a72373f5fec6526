-- renamed from: orders
CREATE TABLE sales (id int);
CREATE TABLE orders (id int);
GRANT SELECT ON orders TO lp_owner;
