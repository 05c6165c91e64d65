-- What is over, the oldest first.
CREATE INDEX sessions_revealed ON sessions (revealed_at) WHERE revealed_at IS NOT NULL;
CREATE INDEX sessions_alone ON sessions (at) WHERE setting IN (1, 4);
CREATE INDEX posts_sent ON posts (due_at) WHERE state = 1;
CREATE INDEX occurrences_at ON occurrences (at);
CREATE INDEX misses_last ON misses (last_at);
CREATE INDEX reports_at ON reports (at);
