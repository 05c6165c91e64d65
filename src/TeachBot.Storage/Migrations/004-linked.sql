-- Who has more than one identity, without a look at the others: most have one.
CREATE INDEX identities_linked ON identities (id, learner) WHERE learner IS NOT NULL;
