using CsCheck;
using TeachBot.Content;
using TeachBot.Core.Chat;
using TeachBot.Core.Workspaces;
using TeachBot.Host.Serving;
using Xunit;

namespace TeachBot.Tests.Host.Serving;

public class ScopedCoursesTests
{
    private static readonly string[] Names = ["りんご", "なす", "さけ", "まつたけ", "わかめ"];
    private static readonly ChannelRef Channel = new(new WorkspaceRef("discord", "1"), "general");
    private static readonly DateTimeOffset Evening = new(2026, 11, 24, 15, 30, 0, TimeSpan.Zero);
    private static readonly Course All = Course.Read(
        Names
            .Index()
            .Select(pair =>
                (
                    $"0{pair.Index + 1}-food.md",
                    $"# 第{pair.Index + 1}回：食べもの{pair.Index + 1}\n\n## {pair.Item}\n\n{pair.Item}とは、"
                        + $"おいしい食べもの{pair.Index}号です。\n\n### 主な種類\n\n- {pair.Item}赤\n- {pair.Item}白\n- {pair.Item}黒\n"
                )
            )
    );

    [Fact]
    public void Nothing_chosen_is_everything() =>
        Assert.Same(All, new ScopedCourses(All).SeenIn(Channel, new WorkspaceSettings(), Evening));

    [Theory]
    [InlineData("01-food.md", "りんご")]
    [InlineData("02-food", "なす")]
    [InlineData("3", "さけ")]
    [InlineData("第4回", "まつたけ")]
    [InlineData("第５回", "わかめ")]
    [InlineData("第2回：食べもの2", "なす")]
    [InlineData("3回", "さけ")]
    [InlineData("03", "さけ")]
    [InlineData("03-gone.md", "")]
    [InlineData("第3回：古い題", "")]
    [InlineData("", "")]
    [InlineData("みかん", "")]
    public void A_lecture_is_named_by_file_number_or_title(string name, string seen) =>
        Assert.Equal(seen, string.Join(' ', Seen(new WorkspaceSettings { Lectures = [name] }, Evening)));

    [Fact]
    public void A_channel_may_have_a_scope_of_its_own() =>
        Assert.Equal(
            ["さけ"],
            Seen(
                new WorkspaceSettings
                {
                    Lectures = ["1", "2"],
                    ChannelLectures = new Dictionary<string, IReadOnlyList<string>> { ["general"] = ["3"], ["other"] = ["4"] },
                },
                Evening
            )
        );

    [Theory]
    [InlineData("Asia/Tokyo", 5)]
    [InlineData("America/New_York", 4)]
    [InlineData("no/such", 5)]
    public void A_lecture_is_seen_from_its_day_on_in_the_workspaces_zone(string zone, int count) =>
        Assert.Equal(
            count,
            Seen(
                new WorkspaceSettings
                {
                    Zone = zone,
                    NotBefore = new Dictionary<string, DateOnly> { ["2"] = new(2026, 11, 25) },
                },
                Evening
            ).Count
        );

    [Fact]
    public void Nothing_of_a_lecture_out_of_scope_is_answered_quoted_or_asked() =>
        Gen.Int[0, 31]
            .Sample(mask =>
            {
                var inScope = Names.Where((_, at) => (mask & (1 << at)) != 0).ToList();
                var course = All.Only(
                    Names.Index().Where(pair => inScope.Contains(pair.Item)).Select(pair => $"0{pair.Index + 1}-food.md").ToHashSet()
                );

                foreach (var name in Names)
                {
                    var answer = course.Answer($"{name}とは？");
                    Assert.Equal(inScope.Contains(name), answer.IsAnswered);
                    Assert.All(answer.Citations, citation => Assert.Contains(inScope, one => citation.Path.Contains(one)));
                }

                Assert.DoesNotContain(
                    course.Questions.Questions,
                    question =>
                        Names
                            .Except(inScope)
                            .Any(name =>
                                question.Prompt.Contains(name, StringComparison.Ordinal)
                                || question.Options.Any(option => option.Text.Contains(name, StringComparison.Ordinal))
                            )
                );
            });

    [Fact]
    public void Channels_with_the_same_lectures_share_one_course()
    {
        var scopes = new ScopedCourses(All);
        var settings = new WorkspaceSettings { Lectures = ["1", "2"] };

        Assert.Same(
            scopes.SeenIn(Channel, settings, Evening),
            scopes.SeenIn(Channel with { Id = "x" }, settings with { Lectures = ["02-food", "01-food"] }, Evening)
        );
    }

    [Fact]
    public void Whoever_asks_first_after_a_reload_does_not_wait_for_the_lectures_of_the_channel()
    {
        var before = new ScopedCourses(All);
        var settings = new WorkspaceSettings { Lectures = ["1", "2"] };
        before.SeenIn(Channel, settings, Evening);

        var after = new ScopedCourses(
            Course.Read([
                ("01-food.md", "# 第1回：食べもの1\n\n## みかん\n\nみかんとは、黄色い果物です。\n"),
                ("02-food.md", "# 第2回：食べもの2\n\n## なす\n\nなすとは、紫の野菜です。\n"),
                ("09-new.md", "# 第9回：新しい回\n\n## こめ\n\nこめとは、白い穀物です。\n"),
            ]),
            before
        );

        Assert.Equal(1, after.Ready);
        var seen = after.SeenIn(Channel, settings, Evening);
        Assert.Equal((1, true, false), (after.Ready, seen.Answer("みかんとは？").IsAnswered, seen.Answer("こめとは？").IsAnswered));
    }

    private static List<string> Seen(WorkspaceSettings settings, DateTimeOffset now)
    {
        var course = new ScopedCourses(All).SeenIn(Channel, settings, now);
        return [.. Names.Where(name => course.Answer($"{name}とは？").IsAnswered)];
    }
}
