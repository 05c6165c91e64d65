-- Who, where and what: names that other tables refer to by number.
CREATE TABLE identities (
    id {serial},
    platform TEXT NOT NULL,
    realm TEXT NOT NULL,
    person TEXT NOT NULL,
    learner BIGINT, -- the identity that stands for all that are linked; NULL for itself
    UNIQUE (platform, realm, person)
);
CREATE INDEX identities_learner ON identities ((COALESCE(learner, id)));
CREATE TABLE places (
    id {serial},
    platform TEXT NOT NULL,
    workspace TEXT NOT NULL,
    channel TEXT NOT NULL,
    thread TEXT NOT NULL,
    UNIQUE (platform, workspace, channel, thread)
);
CREATE TABLE items (
    id {serial},
    name TEXT NOT NULL UNIQUE
);
CREATE TABLE workspaces (
    platform TEXT NOT NULL,
    id TEXT NOT NULL,
    settings TEXT NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (platform, id)
);
CREATE TABLE installations (
    platform TEXT NOT NULL,
    workspace TEXT NOT NULL,
    secret TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (platform, workspace)
);
CREATE TABLE keys (
    name TEXT PRIMARY KEY,
    xml TEXT NOT NULL
);
-- Events that have had their effect.
CREATE TABLE events (
    id TEXT NOT NULL PRIMARY KEY,
    at BIGINT NOT NULL
){clustered};
CREATE INDEX events_at ON events (at);
