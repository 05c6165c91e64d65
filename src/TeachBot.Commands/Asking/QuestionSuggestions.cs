using TeachBot.Commands.Rooms;
using TeachBot.Content.Knowledge;
using TeachBot.Core.Chat;
using TeachBot.Core.Messages;
using TeachBot.Core.Text;

namespace TeachBot.Commands.Asking;

/// <summary>
/// What could be meant while somebody types: concepts that have the letters in their name, those that begin with them first.
/// </summary>
internal static class QuestionSuggestions
{
    private const int LongestTyped = 100;

    /// <summary>Questions about the concepts that fit.</summary>
    internal static Suggestions For(string typed, Room room) =>
        new([
            .. Concepts(typed, room)
                .Select(term => room.Words.Ask.AskName.Fill(term.Name))
                .Where(question => question.Length <= Choice.LongestId)
                .Select(question => new Suggestion(question, question)),
        ]);

    /// <summary>The names of the concepts that fit.</summary>
    internal static Suggestions Names(string typed, Room room) =>
        new([
            .. Concepts(typed, room)
                .Select(term => term.Name)
                .Where(name => name.Length <= Choice.LongestId)
                .Select(name => new Suggestion(name, name)),
        ]);

    private static IEnumerable<Term> Concepts(string typed, Room room)
    {
        if (room.Course is null)
        {
            return [];
        }

        // An input method shows hiragana until the word is chosen.
        var key = Folded(typed.Length > LongestTyped ? typed[..LongestTyped] : typed);
        return CourseIndex
            .Of(room.Course)
            .Concepts.Select(term => (term, At: key.Length == 0 ? 0 : Folded(term.Name).IndexOf(key, StringComparison.Ordinal)))
            .Where(pair => pair.At >= 0)
            .OrderBy(pair => pair.At > 0)
            .Select(pair => pair.term)
            .Take(Menu.MostOptions);
    }

    private static string Folded(string text) => JapaneseText.ToHiragana(JapaneseText.Key(text));
}
