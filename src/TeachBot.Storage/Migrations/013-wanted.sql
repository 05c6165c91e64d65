-- What a question is named by in a button; NULL for those that were asked last before there were such.
ALTER TABLE misses ADD COLUMN mark TEXT;
CREATE INDEX misses_mark ON misses (platform, workspace, mark);
-- Places of the notes that were said to be what a question meant which the notes did not answer.
CREATE TABLE wanted (
    platform TEXT NOT NULL,
    workspace TEXT NOT NULL,
    mark TEXT NOT NULL,
    place TEXT NOT NULL, -- a hash of file, headings and line, which are too long for a key
    file TEXT NOT NULL,
    lecture TEXT NOT NULL,
    path TEXT NOT NULL, -- the headings, a line each
    line BIGINT NOT NULL,
    times BIGINT NOT NULL,
    last_at BIGINT NOT NULL,
    PRIMARY KEY (platform, workspace, mark, place)
);
CREATE INDEX wanted_last ON wanted (last_at);
