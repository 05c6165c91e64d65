using TeachBot.Commands.Wording;
using TeachBot.Content.Asking;

namespace TeachBot.Commands.Asking;

/// <summary>Says what the notes lack, as exactly as it is known.</summary>
public static class MissSentence
{
    /// <summary>One sentence.</summary>
    public static string Of(Miss miss, AskWords words) =>
        (miss.Unknown.Length, miss.Subject) switch
        {
            (0, _) => words.NotFound,
            (_, null) => words.NotFoundPart.Fill(miss.Unknown),
            (_, { } subject) => words.NotFoundPartOf.Fill(miss.Unknown, subject),
        };
}
