CREATE DOMAIN name AS text CHECK (VALUE <> '');
CREATE TYPE mood AS ENUM ('glad', 'sad');
CREATE TABLE people (id integer, called name, mood mood DEFAULT 'sad') PARTITION BY RANGE (id);
CREATE TABLE people_low (id integer, called name, mood mood DEFAULT 'sad');
CREATE TABLE beings (id integer, called name, mood mood[] DEFAULT '{sad}');
CREATE TABLE dogs (id integer, called name, mood mood[] DEFAULT '{sad}', breed text);
