-- changed: job.phase
INSERT INTO app.task VALUES (1, 'todo'), (2, 'done');
