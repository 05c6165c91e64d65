using TeachBot.Commands.Asking;
using TeachBot.Commands.Quizzing.Forms;
using TeachBot.Commands.Rooms;
using TeachBot.Commands.Wording;
using TeachBot.Content.Questions;
using TeachBot.Content.Questions.Judging;
using TeachBot.Core.Documents;
using TeachBot.Core.Messages;

namespace TeachBot.Commands.Quizzing.Solo;

/// <summary>Shows one person's quiz: a question, the verdict on an answer, the result.</summary>
internal sealed class SoloMessages(Sources sources)
{
    internal const string Next = "next";
    internal const string GiveUp = "?";
    internal const string Stop = "stop";
    private const int MostToRead = 5;

    /// <summary>The question that is asked.</summary>
    /// <param name="session">The session's id.</param>
    /// <param name="state">Where it stands.</param>
    /// <param name="remark">A line above it; null for none.</param>
    /// <param name="room">Where.</param>
    internal static Message Question(string session, SoloState state, string? remark, Room room)
    {
        var (asked, words) = (state.Questions[state.At], room.Words.Quiz);
        var form = AnswerForm.Of(asked);
        var blocks = new List<Block>();
        if (remark is not null)
        {
            blocks.Add(new Paragraph([new Strong(remark)]));
        }

        blocks.Add(new Note([new Words(words.Number.Fill(state.At + 1, state.Questions.Count))]));
        blocks.Add(new Paragraph([new Strong(asked.Prompt)]));
        blocks.AddRange(form.Shown(asked));
        if (state.Partial.Length > 0)
        {
            blocks.Add(new Paragraph([new Words(words.YourAnswer.Fill(form.Say(asked, state.Partial, words)))]));
        }

        blocks.Add(new Note([new Words(form.Hint(words))]));
        return new Message(new Document(blocks))
        {
            Choices =
            [
                .. form.Choices(asked, state.Partial, words, pressed => Id(session, state.At, pressed)),
                new Button(Id(session, state.At, GiveUp), words.GiveUp),
                .. ReportHandler.Button(asked, room.Words.Report.Button),
            ],
            Attachments = asked.Figure is { } figure ? [figure] : [],
            Typed = new TypedLine(
                Id(session, state.At, Stop),
                form.Presses(asked),
                form.Writes is { } writes ? Id(session, state.At, writes) : null
            ),
        };
    }

    /// <summary>The verdict on the answer to a question.</summary>
    /// <param name="session">The session's id.</param>
    /// <param name="state">Where it stands.</param>
    /// <param name="at">The question, from 0.</param>
    /// <param name="judged">What the judge says.</param>
    /// <param name="more">What else is to be said, before the source.</param>
    /// <param name="remark">A line above it; null for none.</param>
    /// <param name="room">Where.</param>
    internal Message Verdict(
        string session,
        SoloState state,
        int at,
        Judgement judged,
        IReadOnlyList<Block> more,
        string? remark,
        Room room
    )
    {
        var (asked, result, words) = (state.Questions[at], state.Results[at], room.Words.Quiz);
        var form = AnswerForm.Of(asked);
        var blocks = new List<Block>();
        if (remark is not null)
        {
            blocks.Add(new Note([new Words(remark)]));
        }

        blocks.Add(
            new Heading([
                new Words(
                    result.Given.Length == 0 ? words.GivenUp
                    : result.IsRight ? words.Right
                    : result.Credit > 0 ? words.Partly
                    : words.Wrong
                ),
            ])
        );
        blocks.Add(new Paragraph([new Strong(asked.Prompt)]));
        if (result.Given.Length > 0)
        {
            blocks.Add(new Paragraph([new Words(words.YourAnswer.Fill(form.Say(asked, result.Given, words)))]));
        }

        if (!result.IsRight)
        {
            blocks.Add(new Paragraph([new Words(words.Key.Fill(form.Key(asked, words)))]));
        }

        if (Noticed(judged, words) is { } noticed)
        {
            blocks.Add(new Paragraph([new Words(noticed)]));
        }

        blocks.AddRange(Reasons(asked, result.Given, words));
        if (asked.MoreThanReasons.Length > 0)
        {
            blocks.Add(new Paragraph([new Words(asked.MoreThanReasons)]));
        }

        blocks.AddRange(more);
        blocks.AddRange(sources.Of([asked.Citation], room.Words.Ask));
        var isLast = at + 1 >= state.Questions.Count;
        return new Message(new Document(blocks))
        {
            Choices =
            [
                new Button(Id(session, at + 1, Next), isLast ? words.Finish : words.Next) { Style = ButtonStyle.Primary },
                .. ReportHandler.Button(asked, room.Words.Report.Button),
            ],
            Typed = new TypedLine(Id(session, at + 1, Stop)),
        };
    }

    /// <summary>The result as far as questions were answered, and what to read again.</summary>
    internal Message Summary(SoloState state, Room room)
    {
        var words = room.Words.Quiz;
        if (state.Results.Count == 0)
        {
            return new Message(Document.Of(words.NoneAnswered));
        }

        var missed = state.Results.Index().Where(pair => !pair.Item.IsRight).Select(pair => state.Questions[pair.Index]).ToList();
        var blocks = new List<Block>
        {
            new Heading([new Words(words.Score.Fill(state.Results.Count(result => result.IsRight), state.Results.Count))]),
        };
        if (missed.Count == 0)
        {
            blocks.Add(new Paragraph([new Words(words.AllRight)]));
        }
        else
        {
            blocks.Add(new Paragraph([new Words(words.ReadAgain)]));
            blocks.Add(
                new BulletList([
                    .. missed
                        .Select(asked => asked.Citation)
                        .DistinctBy(citation => (citation.Lecture, string.Join('\n', citation.Path)))
                        .Take(MostToRead)
                        .Select(citation => (IReadOnlyList<Inline>)[sources.Place(citation, room.Words.Ask)]),
                ])
            );
        }

        return new Message(new Document(blocks))
        {
            Choices =
            [
                .. missed
                    .Select(asked => asked.Concept)
                    .Distinct(StringComparer.Ordinal)
                    .Take(3)
                    .SelectMany(concept => Presses.Asking(room.Words.Ask.AskName.Fill(concept))),
                .. Presses.Button(Presses.Quiz, state.Topic, words.Again, ButtonStyle.Primary),
            ],
        };
    }

    internal static string Id(string session, int at, string pressed) => $"{Presses.Solo}:{session}:{at}:{pressed}";

    /// <summary>
    /// What the judge noticed in a typed answer: how the key is written, or what was named instead. Null where the verdict says all.
    /// </summary>
    private static string? Noticed(Judgement judged, SoloWords words) =>
        judged switch
        {
            { Spelling: { } spelling } => words.Slip.Fill(spelling),
            { Reason: JudgementReason.TooGeneral, Named: { } kind } => words.TooGeneral.Fill(kind.Name),
            { Reason: JudgementReason.TooSpecific, Named: { } member } => words.TooSpecific.Fill(member.Name),
            { Named: { } named, AboutNamed: { } about } => words.Other.Fill(named.Name, about.Text),
            { Reason: JudgementReason.Several } => words.Several,
            { Reason: JudgementReason.Negated } => words.Negated,
            _ => null,
        };

    /// <summary>What the notes say about each option.</summary>
    private static IEnumerable<Block> Reasons(AskedQuestion asked, string given, SoloWords words)
    {
        if (!asked.HasReasons)
        {
            return [];
        }

        var chosen = given.Split(',');
        return
        [
            new BulletList([
                .. asked.Options.Select(
                    (option, at) =>
                        (IReadOnlyList<Inline>)
                            [
                                new Strong(
                                    $"{(option.IsCorrect ? "○" : "×")} {AnswerForm.Letter(at)}. "
                                        + $"{option.Text}{(chosen.Contains(option.Id) ? " ←" : "")}"
                                ),
                                .. option.Reason.Length > 0 ? [new Words(words.OptionReason.Fill(option.Reason))] : Array.Empty<Inline>(),
                            ]
                ),
            ]),
        ];
    }
}
