-- The week in which an attempt began to count, since 0001-01-01 (a Monday) and where its workspace is at home; 0 for those that were made before weeks were kept.
ALTER TABLE attempts ADD COLUMN week BIGINT NOT NULL DEFAULT 0;
-- How learners appear on boards; by the identity that stands for all that are linked, as everywhere below.
CREATE TABLE appearances (
    learner BIGINT NOT NULL PRIMARY KEY,
    is_hidden SMALLINT NOT NULL,
    nickname TEXT NOT NULL
);
-- Follows from attempts. A board is a channel, its threads included, or a workspace: the place without a channel.
CREATE TABLE scores (
    learner BIGINT NOT NULL,
    board BIGINT NOT NULL,
    correct BIGINT NOT NULL,
    answered BIGINT NOT NULL,
    week BIGINT NOT NULL, -- the latest with an answer
    week_correct BIGINT NOT NULL,
    week_answered BIGINT NOT NULL,
    is_hidden SMALLINT NOT NULL,
    PRIMARY KEY (learner, board)
){clustered};
CREATE INDEX scores_course ON scores (board, correct DESC, learner) WHERE is_hidden = 0 AND correct > 0;
CREATE INDEX scores_week ON scores (board, week, week_correct DESC, learner) WHERE is_hidden = 0 AND week_correct > 0;
INSERT INTO places (platform, workspace, channel, thread) SELECT DISTINCT platform, workspace, '', '' FROM places WHERE channel <> '' ON CONFLICT DO NOTHING;
INSERT INTO places (platform, workspace, channel, thread) SELECT DISTINCT platform, workspace, channel, '' FROM places WHERE channel <> '' ON CONFLICT DO NOTHING;
INSERT INTO scores (learner, board, correct, answered, week, week_correct, week_answered, is_hidden)
SELECT COALESCE(i.learner, i.id), b.id, SUM(a.is_right), COUNT(*), 0, 0, 0, 0
FROM attempts a JOIN identities i ON i.id = a.identity JOIN places p ON p.id = a.place
JOIN places b ON b.platform = p.platform AND b.workspace = p.workspace AND b.thread = '' AND b.channel IN ('', p.channel)
WHERE a.is_first = 1 GROUP BY COALESCE(i.learner, i.id), b.id;
-- A channel's week stands in scores: of this index only what was asked lately is left to be read.
DROP INDEX attempts_place;
CREATE INDEX attempts_lately ON attempts (place, at, item);
