using TeachBot.Commands.Handling;
using TeachBot.Commands.Rooms;
using TeachBot.Core.Chat;
using TeachBot.Core.Commands;
using TeachBot.Core.Effects;
using TeachBot.Core.Messages;
using TeachBot.Core.Text;
using TeachBot.Learning.Attempts;
using TeachBot.Learning.Feedback;

namespace TeachBot.Commands.Quizzing;

/// <summary>「この問題を報告」: asks what is wrong, and keeps it for the teacher.</summary>
internal sealed class ReportHandler(ChatParts parts) : IChoiceHandler, IFormHandler
{
    private const string Reason = "reason";
    private const int LongestReason = 500;

    public string Prefix => Presses.Report;

    /// <summary>The button for a question.</summary>
    internal static IEnumerable<Button> Button(AskedQuestion asked, string label) =>
        Presses.Button(Presses.Report, $"{asked.Id}:{asked.Version}", label);

    public ValueTask<Outcome> ChooseAsync(ChoiceMade made, string rest, Room room, CancellationToken cancellation)
    {
        var words = room.Words.Report;
        return new(
            ItemOf(rest) is null
                ? Replies.Private(room.Words.Trouble.UnknownChoice)
                : new Form(
                    $"{Presses.Report}:{rest}",
                    words.Title,
                    words.Send,
                    [
                        new TextField(Reason, words.Reason)
                        {
                            IsLong = true,
                            IsOptional = true,
                            Longest = LongestReason,
                            Hint = words.Hint,
                        },
                    ]
                )
        );
    }

    public async ValueTask<Outcome> SubmitAsync(FormSubmitted sent, string rest, Room room, CancellationToken cancellation)
    {
        if (ItemOf(rest) is not { } item)
        {
            return Replies.Private(room.Words.Trouble.UnknownChoice);
        }

        var reason = Graphemes.Cut(JapaneseText.WellFormed(sent.Values.GetValueOrDefault(Reason, "")).Trim(), LongestReason);
        var (origin, workspace) = (sent.Origin, sent.Origin.Channel.Workspace);
        await parts.Effects.ApplyAsync(
            new Effect(origin.Id, origin.At, [new ItemReported(workspace, origin.User, item, reason, origin.At)]),
            cancellation
        );
        return Replies.Private(room.Words.Report.Thanks);
    }

    private static ItemRef? ItemOf(string rest) =>
        rest.Split(':') is [{ Length: > 0 and <= 60 } id, { Length: > 0 and <= 40 } version] ? new ItemRef(id, version) : null;
}
