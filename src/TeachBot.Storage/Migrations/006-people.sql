-- Who began a session. NULL where nobody is to know, or for what was begun before.
ALTER TABLE sessions ADD COLUMN owner BIGINT;
CREATE INDEX sessions_owner ON sessions (owner) WHERE owner IS NOT NULL;
CREATE INDEX choices_identity ON choices (identity);
CREATE INDEX reports_identity ON reports (identity);
-- One-time codes by which somebody shows on one platform who they are on another; one a person.
CREATE TABLE link_codes (
    identity BIGINT NOT NULL PRIMARY KEY,
    hash TEXT NOT NULL UNIQUE,
    until BIGINT NOT NULL,
    taker BIGINT, -- who has entered it, and is the only one who may use it then
    used_at BIGINT
);
CREATE TABLE code_entries (
    identity BIGINT NOT NULL PRIMARY KEY,
    since BIGINT NOT NULL,
    times BIGINT NOT NULL
);
-- What is left of the attempts of people who are forgotten.
CREATE TABLE past_counts (
    item BIGINT NOT NULL,
    version TEXT NOT NULL,
    chosen TEXT NOT NULL,
    is_right SMALLINT NOT NULL,
    firsts BIGINT NOT NULL,
    total BIGINT NOT NULL,
    PRIMARY KEY (item, version, chosen, is_right)
){clustered};
-- How often people were forgotten: whoever remembers their numbers sees by it that some are gone.
CREATE TABLE forgettings (
    times BIGINT NOT NULL
);
INSERT INTO forgettings (times) VALUES (0);
