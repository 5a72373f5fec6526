-- needs: PostgreSQL 18
CREATE TABLE parcels (id integer PRIMARY KEY, weight integer CONSTRAINT parcels_weigh_something NOT NULL,
    sender text CONSTRAINT "somebody sent it" NOT NULL, receiver text, note text CONSTRAINT parcels_note NOT NULL NO INHERIT);
CREATE TABLE heavy () INHERITS (parcels);
CREATE TABLE letters (id integer PRIMARY KEY, stamp text, address text, sealed boolean);
ALTER TABLE letters ADD CONSTRAINT letters_are_stamped NOT NULL stamp;
ALTER TABLE letters ALTER COLUMN address SET NOT NULL;
ALTER TABLE letters ADD NOT NULL sealed NO INHERIT NOT VALID;
