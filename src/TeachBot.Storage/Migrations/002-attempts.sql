CREATE TABLE attempts (
    id {serial},
    identity BIGINT NOT NULL,
    item BIGINT NOT NULL,
    place BIGINT NOT NULL,
    at BIGINT NOT NULL,
    version TEXT NOT NULL,
    chosen TEXT NOT NULL,
    is_right SMALLINT NOT NULL,
    is_first SMALLINT NOT NULL,
    setting SMALLINT NOT NULL,
    try SMALLINT NOT NULL
);
-- What a learner did, the latest first; and, read from the index alone, whether an item is new to a learner.
CREATE INDEX attempts_identity ON attempts (identity, at, item);
-- A channel's week, read from the index alone.
CREATE INDEX attempts_place ON attempts (place, at, is_first, identity, is_right);
-- Follows from attempts.
CREATE TABLE item_counts (
    item BIGINT NOT NULL,
    version TEXT NOT NULL,
    chosen TEXT NOT NULL,
    is_right SMALLINT NOT NULL,
    firsts BIGINT NOT NULL,
    total BIGINT NOT NULL,
    PRIMARY KEY (item, version, chosen, is_right)
){clustered};
CREATE TABLE sessions (
    id TEXT NOT NULL PRIMARY KEY,
    place BIGINT NOT NULL,
    setting SMALLINT NOT NULL,
    state TEXT NOT NULL,
    version BIGINT NOT NULL,
    at BIGINT NOT NULL,
    revealed_at BIGINT
);
CREATE TABLE choices (
    session TEXT NOT NULL,
    item BIGINT NOT NULL,
    identity BIGINT NOT NULL,
    version TEXT NOT NULL,
    chosen TEXT NOT NULL,
    is_right SMALLINT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (session, item, identity)
){clustered};
CREATE TABLE misses (
    platform TEXT NOT NULL,
    workspace TEXT NOT NULL,
    key TEXT NOT NULL,
    question TEXT NOT NULL,
    times BIGINT NOT NULL,
    last_at BIGINT NOT NULL,
    PRIMARY KEY (platform, workspace, key)
);
CREATE TABLE reports (
    platform TEXT NOT NULL,
    workspace TEXT NOT NULL,
    item BIGINT NOT NULL,
    version TEXT NOT NULL,
    identity BIGINT NOT NULL,
    reason TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (platform, workspace, item, version, identity)
);
