COMMENT ON VIEW shelf IS 'what stands on it';
CREATE VIEW shelf AS SELECT * FROM titled WHERE loud(title) <> '';
CREATE VIEW titled AS SELECT id, title FROM book;
SET search_path = archive, public;
CREATE VIEW old_titles AS SELECT title FROM book;
