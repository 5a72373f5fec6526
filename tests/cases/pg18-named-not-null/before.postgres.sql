-- needs: PostgreSQL 18
CREATE TABLE parcels (id integer PRIMARY KEY, weight integer CONSTRAINT "parcel has a weight" NOT NULL,
    sender text, receiver text NOT NULL, note text);
CREATE TABLE heavy (CONSTRAINT heavy_note NOT NULL note) INHERITS (parcels);
CREATE TABLE letters (id integer PRIMARY KEY, stamp text, address text, sealed boolean);
ALTER TABLE letters ADD CONSTRAINT letters_are_stamped NOT NULL stamp NOT VALID;
ALTER TABLE letters ADD NOT NULL address NOT VALID;
