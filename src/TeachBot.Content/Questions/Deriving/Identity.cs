using TeachBot.Core.Text;

namespace TeachBot.Content.Questions.Deriving;

/// <summary>Names that a derived question keeps, on any machine.</summary>
internal static class Identity
{
    /// <summary>The id: of the kind, the concept and the detail, spellings folded. The wording has no part in it.</summary>
    internal static string Of(Draft draft) =>
        draft.Kind
        + "-"
        + Fingerprint.Of([draft.Kind, draft.Concept?.Key ?? JapaneseText.Key(draft.Heading ?? ""), JapaneseText.Fold(draft.Detail)]);

    /// <summary>The version: of the sentences that the question rests on.</summary>
    internal static string Version(IEnumerable<string> sentences) => Fingerprint.Of(sentences);
}
