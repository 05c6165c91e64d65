-- Who asked for a post, while it waits: they are told where it is refused. NULL where nobody is to be told.
ALTER TABLE posts ADD COLUMN asker TEXT;
ALTER TABLE posts ADD COLUMN asker_realm TEXT;
ALTER TABLE posts ADD COLUMN asker_language TEXT;
ALTER TABLE posts ADD COLUMN refusal TEXT; -- why it is dead, as its platform names it
CREATE INDEX posts_asker ON posts (asker) WHERE asker IS NOT NULL;
