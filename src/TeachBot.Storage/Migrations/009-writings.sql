-- What is written to one person is found by the person.
CREATE INDEX schedules_channel ON schedules (channel);
CREATE INDEX posts_channel ON posts (channel);
