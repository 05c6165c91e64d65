CREATE TABLE schedules (
    id TEXT NOT NULL PRIMARY KEY,
    platform TEXT NOT NULL,
    workspace TEXT NOT NULL,
    channel TEXT NOT NULL,
    thread TEXT,
    plan TEXT NOT NULL,
    look_at BIGINT, -- NULL where nothing happens before a teacher says so
    version BIGINT NOT NULL
);
CREATE INDEX schedules_look ON schedules (look_at) WHERE look_at IS NOT NULL;
-- Days as their number since 0001-01-01.
CREATE TABLE occurrences (
    schedule TEXT NOT NULL,
    day BIGINT NOT NULL,
    state TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (schedule, day)
){clustered};
