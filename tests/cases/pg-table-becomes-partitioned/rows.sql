-- lost: event.id
-- lost: event.region
-- lost: event.note
-- lost: remark.event
INSERT INTO region (code) VALUES ('north'), ('south');
