using TeachBot.Commands.Asking;
using TeachBot.Commands.Quizzing.Forms;
using TeachBot.Commands.Wording;
using TeachBot.Core.Chat;
using TeachBot.Core.Documents;
using TeachBot.Core.Messages;
using TeachBot.Learning.Sessions;

namespace TeachBot.Commands.Quizzing.Classroom;

/// <summary>Shows a channel's question: while it is open only how many have answered, afterwards how, why, and who was right.</summary>
internal sealed class ClassMessages(Sources sources)
{
    internal const string Reveal = "reveal";
    internal const string Next = "next";

    /// <summary>At most so many people are named.</summary>
    internal const int Named = 20;

    private const int BarLength = 10;

    /// <summary>The question, open.</summary>
    internal static Message Open(ClassState state, long answered, ChatWording words)
    {
        var (asked, form) = (state.Asked, AnswerForm.Of(state.Asked));
        var count = answered == 0 ? words.Class.NobodyYet : words.Class.Answered.Fill(answered);
        return new Message(new Document(
        [
            .. Head(state, words), .. form.Shown(asked), new Note([new Words(form.Hint(words.Quiz) + " " + words.Class.Private)]), new Paragraph([new Strong(count)]),
        ]))
        {
            Choices =
            [
                .. form.Choices(asked, "", words.Quiz, pressed => Id(state, pressed)),
                new Button(Id(state, Reveal), words.Class.Reveal) { Style = ButtonStyle.Primary },
                .. ReportHandler.Button(asked, words.Report.Button),
            ],
            Attachments = Figure(asked),
        };
    }

    /// <summary>The question, revealed.</summary>
    /// <param name="state">The question.</param>
    /// <param name="counts">How it was answered.</param>
    /// <param name="right">Who was right, one more than are named where there are more.</param>
    /// <param name="offersNext">Whether the next question can be called for.</param>
    /// <param name="words">The wording.</param>
    internal Message Revealed(ClassState state, IReadOnlyList<ChoiceCount> counts, IReadOnlyList<UserRef> right, bool offersNext, ChatWording words)
    {
        var (asked, all) = (state.Asked, counts.Sum(count => count.Count));
        return new Message(new Document(
        [
            .. Head(state, words),
            new Paragraph([new Strong(words.Class.Result.Fill(AnswerForm.Of(asked).Key(asked, words.Quiz), counts.Where(count => count.IsRight).Sum(count => count.Count), all))]),
            new BulletList([.. asked.Options.Select((_, at) => Option(asked, at, counts, all, words))]),
            .. asked.MoreThanReasons.Length > 0 ? [new Paragraph([new Words(asked.MoreThanReasons)])] : Array.Empty<Block>(),
            new Paragraph(WhoWasRight(right, counts, words.Class)),
            .. sources.Of([asked.Citation], words.Ask),
            .. state.HasNext ? [] : new Block[] { new Note([new Words(words.Class.Ended)]) },
        ]))
        {
            Choices = [.. offersNext ? [new Button(Id(state, Next), words.Class.Next) { Style = ButtonStyle.Primary }] : Array.Empty<Choice>(), .. ReportHandler.Button(asked, words.Report.Button)],
            Attachments = Figure(asked),
        };
    }

    private static IEnumerable<Block> Head(ClassState state, ChatWording words) =>
    [
        new Heading([new Words(words.Class.Title)]), new Note([new Words(words.Class.Number.Fill(state.At + 1, state.Questions.Count))]), new Paragraph([new Strong(state.Asked.Prompt)]),
    ];

    private static IReadOnlyList<Attachment> Figure(AskedQuestion asked) => asked.Figure is { } figure ? [figure] : [];

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

    private static List<Inline> WhoWasRight(IReadOnlyList<UserRef> right, IReadOnlyList<ChoiceCount> counts, ClassWords words)
    {
        if (right.Count == 0)
        {
            return [new Words(words.NobodyRight)];
        }

        var line = new List<Inline> { new Words(words.WhoRight) };
        foreach (var (at, user) in right.Take(Named).Index())
        {
            line.AddRange(at == 0 ? [new Person(user, "")] : [new Words("、"), new Person(user, "")]);
        }

        var more = counts.Where(count => count.IsRight).Sum(count => count.Count) - Named;
        return more > 0 ? [.. line, new Words(words.AndMore.Fill(more))] : line;
    }

    private static string Id(ClassState state, string pressed) => $"{Presses.Class}:{state.SessionId}:{pressed}";
}
