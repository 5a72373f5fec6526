CREATE TABLE locks (n text PRIMARY KEY, tok text UNIQUE, above text REFERENCES locks);
CREATE TABLE mode (n text PRIMARY KEY, tok text);
CREATE TABLE readers (mode text REFERENCES mode, lock text REFERENCES locks);
ALTER TABLE locks ADD CONSTRAINT l_fk FOREIGN KEY (n) REFERENCES mode (n);
ALTER TABLE mode ADD CONSTRAINT m_fk FOREIGN KEY (tok) REFERENCES locks (tok) DEFERRABLE INITIALLY DEFERRED;
COMMENT ON CONSTRAINT m_fk ON mode IS 'back to the lock';
