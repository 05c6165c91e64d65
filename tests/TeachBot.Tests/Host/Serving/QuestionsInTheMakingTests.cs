using Microsoft.Extensions.Logging.Testing;
using TeachBot.Content;
using TeachBot.Content.Questions;
using TeachBot.Core.Chat;
using TeachBot.Core.Workspaces;
using TeachBot.Host.Serving;
using TeachBot.Host.Wordings;
using TeachBot.Tests.Commands;
using Xunit;

namespace TeachBot.Tests.Host.Serving;

/// <summary>The questions of long notes take seconds to derive: whoever wants none does not wait for them.</summary>
public sealed class QuestionsInTheMakingTests
{
    private static readonly ChannelRef Channel = new(new WorkspaceRef("discord", "1"), "general");

    /// <summary>How many long lectures: more where the questions of fewer came before the answer, since the machine stood still.</summary>
    private static readonly int[] Lengths = [2, 4, 8];

    [Theory(Timeout = 60_000)]
    [InlineData("ask")]
    [InlineData("topics")]
    public async Task Who_only_asked_just_after_the_start_waited_until_all_questions_were_derived(string command)
    {
        using var answered = new ManualResetEventSlim();
        var course = Course.Read(
            ("1.md", "# 講義\n\n## 用語\n\n- 用語1：説明1です。\n- 用語2：説明2です。\n"),
            _ =>
            {
                answered.Wait(TestContext.Current.CancellationToken);
                return new QuestionBank([], new SortedDictionary<string, int>());
            }
        );
        await using var room = new ChatRoom(course);
        var deriving = course.DeriveAsync();

        var answer = await (command == "ask" ? room.Command(command, ("question", "用語1とは？")) : room.Press("topics:0.0~0"));

        answered.Set();
        await deriving;
        Assert.Contains("説明", ChatRoom.Text(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_channel_with_lectures_of_its_own_waited_until_their_questions_were_derived() =>
        Assert.True(
            await IsAheadAsync(course =>
            {
                var settings = new WorkspaceSettings { Lectures = ["1.md"] };
                return Task.FromResult(
                    new ScopedCourses(course).SeenIn(Channel, settings, DateTimeOffset.UnixEpoch).QuestionsAtHand is null
                );
            })
        );

    [Fact]
    public async Task The_notes_were_served_only_when_their_questions_were_derived() =>
        Assert.True(
            await IsAheadAsync(course =>
            {
                using var folder = new TemporaryFolder();
                foreach (var lecture in course.Knowledge.Lectures)
                {
                    folder.Write(lecture.File, Notes(1));
                }

                var content = new ServedContent(folder.Path, Wording.For("ja"), new FakeLogger<ServedContent>());
                return Task.FromResult(content.Current!.QuestionsAtHand is null);
            })
        );

    private static async Task<bool> IsAheadAsync(Func<Course, Task<bool>> isAhead)
    {
        foreach (var lectures in Lengths)
        {
            if (await isAhead(Course.Read(Enumerable.Range(1, lectures).Select(number => ($"{number}.md", Notes(number))))))
            {
                return true;
            }
        }

        return false;
    }

    private static string Notes(int lecture) =>
        $"# 講義{lecture}\n\n## 用語\n\n{string.Concat(Enumerable.Range(1, 1_500).Select(i => $"- 用語{i}：説明{lecture}の{i}です。\n"))}";
}
