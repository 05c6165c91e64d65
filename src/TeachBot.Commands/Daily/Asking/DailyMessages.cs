using TeachBot.Commands.Asking;
using TeachBot.Commands.Quizzing;
using TeachBot.Commands.Quizzing.Classroom;
using TeachBot.Commands.Quizzing.Forms;
using TeachBot.Commands.Wording;
using TeachBot.Core.Documents;
using TeachBot.Core.Messages;

namespace TeachBot.Commands.Daily.Asking;

/// <summary>
/// Shows the question of a day. The day's first post tells the results of the day before, so that who reads only the newest message
/// misses nothing.
/// </summary>
internal sealed class DailyMessages(Sources sources)
{
    /// <summary>The question, open.</summary>
    internal static Message Open(DailyState state, long answered, IReadOnlyList<DailyResult> before, ChatWording words) =>
        new(new Document([.. Head(state, words), .. Before(before, words), .. PublicQuestion.Open(state.Asked, answered, words)]))
        {
            Choices =
            [
                .. AnswerForm
                    .Of(state.Asked)
                    .Choices(state.Asked, "", words.Quiz, pressed => $"{Presses.DailyAnswer}:{state.SessionId}:{pressed}"),
                .. ReportHandler.Button(state.Asked, words.Report.Button),
            ],
            Attachments = PublicQuestion.Figure(state.Asked),
        };

    /// <summary>Questions as they will come, with nothing to press.</summary>
    internal static Message Preview(IReadOnlyList<DailyState> questions, ChatWording words) =>
        new(
            new Document([
                new Note([new Words(words.Daily.PreviewNote)]),
                .. questions.SelectMany(state =>
                    (Block[])[.. Head(state, words), new Paragraph([new Strong(state.Asked.Prompt)]), AnswerForm.Listed(state.Asked)]
                ),
            ])
        )
        {
            Attachments = [.. questions.SelectMany(state => PublicQuestion.Figure(state.Asked))],
        };

    /// <summary>The question, revealed.</summary>
    internal Message Revealed(DailyResult result, ChatWording words) =>
        new(
            new Document([
                .. Head(result.State, words),
                .. PublicQuestion.Revealed(result.State.Asked, result.Counts, result.Right, sources, words),
                .. Streaks(result.Streaks, words.Daily),
            ])
        )
        {
            Choices = [.. ReportHandler.Button(result.State.Asked, words.Report.Button)],
            Attachments = PublicQuestion.Figure(result.State.Asked),
        };

    private static IEnumerable<Block> Head(DailyState state, ChatWording words) =>
        [
            new Heading([new Words(words.Daily.Heading.Fill(words.Daily.Day(state.Day, state.Language)))]),
            .. state.Count > 1 ? [new Note([new Words(words.Class.Number.Fill(state.At + 1, state.Count))])] : Array.Empty<Block>(),
        ];

    private static IEnumerable<Block> Before(IReadOnlyList<DailyResult> results, ChatWording words) =>
        results.Count == 0
            ? []
            :
            [
                new Paragraph([new Strong(words.Daily.Before.Fill(words.Daily.Day(results[0].State.Day, results[0].State.Language)))]),
                new BulletList([
                    .. results.Select(result =>
                        (IReadOnlyList<Inline>)
                            [
                                new Words(result.State.Asked.Prompt + "\n"),
                                new Strong(PublicQuestion.Result(result.State.Asked, result.Counts, words)),
                                .. result.State.Asked.Explanation is { Length: > 0 } why ? [new Words("\n" + why)] : Array.Empty<Inline>(),
                            ]
                    ),
                ]),
                .. Streaks([.. results.SelectMany(result => result.Streaks)], words.Daily),
                new Paragraph([new Strong(words.Daily.Today)]),
            ];

    /// <summary>Who has kept a streak, each with how long it is.</summary>
    private static IEnumerable<Block> Streaks(IReadOnlyList<KeptStreak> streaks, DailyWords words) =>
        streaks.Count == 0
            ? []
            :
            [
                new Paragraph([
                    new Words(words.Streaks),
                    .. streaks.SelectMany(
                        (streak, at) =>
                            (Inline[])
                                [new Words(at == 0 ? "" : words.StreakBetween), streak.Who, new Words(words.StreakDays.Fill(streak.Days))]
                    ),
                ]),
            ];
}
