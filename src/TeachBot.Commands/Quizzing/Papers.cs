using System.IO.Hashing;
using System.Text;
using TeachBot.Commands.Rooms;
using TeachBot.Content;
using TeachBot.Content.Questions;
using TeachBot.Content.Questions.Picking;
using TeachBot.Core.Chat;

namespace TeachBot.Commands.Quizzing;

/// <summary>Picks the questions of a quiz. Chance comes from the event: delivered again, it gives the same quiz.</summary>
internal static class Papers
{
    /// <summary>The most answers that are looked back at, so that nothing is asked again soon.</summary>
    internal const int History = 200;

    private const int MostOptions = 8;

    /// <summary>A session's id: short enough for a button, the same for the same event.</summary>
    internal static string SessionId(EventOrigin origin) =>
        Convert.ToHexStringLower(
            XxHash128
                .Hash(Encoding.UTF8.GetBytes($"{origin.Channel.Workspace.Platform}\n{origin.Channel.Workspace.Id}\n{origin.Id}"))
                .AsSpan(0, 8)
        );

    /// <summary>Picks them. Right after a start it waits until they are derived, and holds no thread for that.</summary>
    /// <param name="room">Where.</param>
    /// <param name="course">What is taught there.</param>
    /// <param name="topic">A topic; null for all.</param>
    /// <param name="count">How many.</param>
    /// <param name="history">What was asked lately, the latest last.</param>
    /// <param name="fits">Whether a question can be asked there.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    internal static async Task<(IReadOnlyList<AskedQuestion> Questions, PaperLack Lack)> PickAsync(
        Room room,
        Course course,
        string? topic,
        int count,
        IReadOnlyList<string> history,
        Func<Question, bool> fits,
        CancellationToken cancellation
    )
    {
        var all = await course.DeriveAsync().WaitAsync(cancellation);
        var bank = new QuestionBank(
            [.. all.Questions.Where(question => fits(question) && question.Options.Count <= MostOptions)],
            all.Refused
        );
        var paper = QuestionPicker.Pick(
            bank,
            new PaperRequest
            {
                Count = count,
                Topic = topic,
                History = history,
                Seed = XxHash64.HashToUInt64(Encoding.UTF8.GetBytes(room.Origin.Id)),
            }
        );
        return ([.. paper.Questions.Select(asked => AskedQuestion.Of(asked, course))], paper.Lack);
    }
}
