CREATE TABLE crates (id integer, weight integer);
CREATE DOMAIN heavy_crate AS crates CHECK ((VALUE).weight > 10);
CREATE TABLE shelves (id integer, top heavy_crate);
CREATE TABLE stays (id integer);
