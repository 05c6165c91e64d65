-- Names of the playground that belong to browsers. Where none is noted, the name waits for its code, or for a teacher.
CREATE TABLE held_names (
    identity BIGINT NOT NULL PRIMARY KEY,
    browsers TEXT NOT NULL, -- hashes of 32 digits, a space between two; the latest last
    at BIGINT NOT NULL,
    code TEXT,
    code_until BIGINT
);
-- Names that were nobody's lead to other accounts where they were linked: not whoever comes first may have them.
INSERT INTO held_names (identity, browsers, at)
SELECT i.id, '', 0 FROM identities i
WHERE i.platform = 'playground' AND EXISTS (SELECT 1 FROM identities o WHERE COALESCE(o.learner, o.id) = COALESCE(i.learner, i.id) AND o.id <> i.id);
