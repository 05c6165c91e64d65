CREATE TABLE posts (
    id TEXT NOT NULL PRIMARY KEY,
    platform TEXT NOT NULL,
    workspace TEXT NOT NULL,
    channel TEXT NOT NULL,
    thread TEXT,
    body TEXT NOT NULL,
    due_at BIGINT NOT NULL,
    version BIGINT NOT NULL,
    sent_version BIGINT NOT NULL,
    message TEXT,
    state SMALLINT NOT NULL,
    next_at BIGINT, -- when it may be claimed, while claimed the end of the lease; NULL where nothing is to be sent
    fence BIGINT NOT NULL,
    claimed_at BIGINT, -- since when the present claimant may have sent it
    maybe_at BIGINT, -- since when an earlier one may have
    tries BIGINT NOT NULL,
    has_slot SMALLINT NOT NULL,
    error TEXT
);
CREATE INDEX posts_next ON posts (next_at) WHERE next_at IS NOT NULL;
CREATE INDEX posts_troubled ON posts (state) WHERE state > 1;
-- How far the edits of a workspace are reserved.
CREATE TABLE budgets (
    platform TEXT NOT NULL,
    workspace TEXT NOT NULL,
    reserved_until BIGINT NOT NULL,
    PRIMARY KEY (platform, workspace)
);
