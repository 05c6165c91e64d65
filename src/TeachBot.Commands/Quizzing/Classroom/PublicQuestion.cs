using TeachBot.Commands.Asking;
using TeachBot.Commands.Quizzing.Forms;
using TeachBot.Commands.Wording;
using TeachBot.Core.Chat;
using TeachBot.Core.Documents;
using TeachBot.Core.Messages;
using TeachBot.Learning.Sessions;

namespace TeachBot.Commands.Quizzing.Classroom;

/// <summary>
/// A question that stands in a channel: while it is open only how many have answered, afterwards how, why, and who was right.
/// </summary>
internal static class PublicQuestion
{
    /// <summary>At most so many people are named.</summary>
    internal const int Named = 20;

    private const int BarLength = 10;

    /// <summary>What is asked, and how many have answered.</summary>
    internal static IEnumerable<Block> Open(AskedQuestion asked, long answered, ChatWording words)
    {
        var form = AnswerForm.Of(asked);
        return
        [
            new Paragraph([new Strong(asked.Prompt)]),
            .. form.Shown(asked),
            new Note([new Words(form.Hint(words.Quiz) + " " + words.Class.Private)]),
            new Paragraph([new Strong(answered == 0 ? words.Class.NobodyYet : words.Class.Answered.Fill(answered))]),
        ];
    }

    /// <summary>What was asked, how it was answered, and what is right.</summary>
    /// <param name="asked">The question.</param>
    /// <param name="counts">How it was answered.</param>
    /// <param name="right">Who was right, one more than are named where there are more.</param>
    /// <param name="sources">Cites the notes.</param>
    /// <param name="words">The wording.</param>
    internal static IEnumerable<Block> Revealed(
        AskedQuestion asked,
        IReadOnlyList<ChoiceCount> counts,
        IReadOnlyList<Inline> right,
        Sources sources,
        ChatWording words
    )
    {
        var all = counts.Sum(count => count.Count);
        return
        [
            new Paragraph([new Strong(asked.Prompt)]),
            new Paragraph([new Strong(Result(asked, counts, words))]),
            new BulletList([.. asked.Options.Select((_, at) => Option(asked, at, counts, all, words))]),
            .. asked.MoreThanReasons.Length > 0 ? [new Paragraph([new Words(asked.MoreThanReasons)])] : Array.Empty<Block>(),
            new Paragraph(WhoWasRight(right, counts, words.Class)),
            .. sources.Of([asked.Citation], words.Ask),
        ];
    }

    /// <summary>The key, with how many knew it.</summary>
    internal static string Result(AskedQuestion asked, IReadOnlyList<ChoiceCount> counts, ChatWording words) =>
        words.Class.Result.Fill(
            AnswerForm.Of(asked).Key(asked, words.Quiz),
            counts.Where(count => count.IsRight).Sum(count => count.Count),
            counts.Sum(count => count.Count)
        );

    /// <summary>The question's picture.</summary>
    internal static IReadOnlyList<Attachment> Figure(AskedQuestion asked) => asked.Figure is { } figure ? [figure] : [];

    /// <summary>An option with how many chose it, and what the notes say of it.</summary>
    private static List<Inline> Option(AskedQuestion asked, int at, IReadOnlyList<ChoiceCount> counts, long all, ChatWording words)
    {
        var option = asked.Options[at];
        var chosen = counts.Where(count => count.Chosen.Split(',').Contains(option.Id)).Sum(count => count.Count);
        var full = all == 0 ? 0 : (int)Math.Round((double)chosen * BarLength / all);
        return
        [
            new Strong($"{(option.IsCorrect ? words.Class.RightMark : words.Class.WrongMark)} {AnswerForm.Letter(at)}. {option.Text}"),
            new Words($"\n{new string('█', full)}{new string('░', BarLength - full)} {words.Class.Count.Fill(chosen)}"),
            .. asked.HasReasons && option.Reason.Length > 0 ? [new Words("\n" + option.Reason)] : Array.Empty<Inline>(),
        ];
    }

    /// <summary>Those who are against being named are counted, not named.</summary>
    private static List<Inline> WhoWasRight(IReadOnlyList<Inline> right, IReadOnlyList<ChoiceCount> counts, ClassWords words)
    {
        var all = counts.Where(count => count.IsRight).Sum(count => count.Count);
        if (right.Count == 0)
        {
            return all == 0 ? [new Words(words.NobodyRight)] : [new Words(words.WhoRight + words.Count.Fill(all))];
        }

        var line = new List<Inline> { new Words(words.WhoRight) };
        foreach (var (at, person) in right.Take(Named).Index())
        {
            line.AddRange(at == 0 ? [person] : [new Words("、"), person]);
        }

        var more = all - Math.Min(right.Count, Named);
        return more > 0 ? [.. line, new Words(words.AndMore.Fill(more))] : line;
    }
}
