CREATE VIRTUAL TABLE notes USING fts5(body, tokenize = 'porter');
