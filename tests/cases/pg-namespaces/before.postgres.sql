CREATE SCHEMA billing;
CREATE TABLE billing.invoices (id integer PRIMARY KEY);
CREATE TABLE users (id integer PRIMARY KEY);
