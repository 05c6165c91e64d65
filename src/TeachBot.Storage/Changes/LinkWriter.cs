using TeachBot.Core.Effects;
using TeachBot.Learning.People;
using TeachBot.Storage.Writing;

namespace TeachBot.Storage.Changes;

/// <summary>Writes links: the identities of both learners are one's from then on. Attempts keep the identity that made them.</summary>
internal static class LinkWriter
{
    internal static void Write(IdentitiesLinked change, Effect effect, ChangeDraft draft) => draft.Add(
        """
        UPDATE identities SET learner = (SELECT COALESCE(learner, id) FROM identities WHERE id = $1)
        WHERE COALESCE(learner, id) = (SELECT COALESCE(learner, id) FROM identities WHERE id = $2)
        AND COALESCE(learner, id) <> (SELECT COALESCE(learner, id) FROM identities WHERE id = $1)
        """,
        draft.Number(change.One), draft.Number(change.Other));
}
