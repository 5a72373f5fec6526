INSERT INTO p VALUES (1, 1, 1);
INSERT INTO hh VALUES (1, 1, 1, 1);
DO $$ BEGIN
    IF current_setting('server_version_num')::int < 180000 THEN
        INSERT INTO h VALUES (NULL, NULL, 1, 1);
    END IF;
END $$;
