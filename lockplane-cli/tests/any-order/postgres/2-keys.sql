SET search_path = public;
ALTER TABLE note ADD CONSTRAINT note_book FOREIGN KEY (book_id) REFERENCES book (id);
ALTER TABLE book ADD CONSTRAINT book_key PRIMARY KEY (id);
CREATE INDEX book_title ON book (loud(title));
CREATE POLICY bright_only ON note USING (is_bright(mood));
