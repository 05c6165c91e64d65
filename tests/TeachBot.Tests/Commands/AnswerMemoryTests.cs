using CsCheck;
using TeachBot.Commands.Asking;
using TeachBot.Content;
using TeachBot.Tests.Content;
using Xunit;

namespace TeachBot.Tests.Commands;

public class AnswerMemoryTests
{
    private static readonly string[] Questions =
    [
        "ホスト型とは？",
        "デメリットは？",
        "じゃあ特徴は？",
        "コンテナ型との違いは？",
        "Dockerは何型？",
        "性能は？",
        "こんにちは",
        "みかんとは？",
        "まとめを見せて",
    ];
    private static readonly string?[] Before = [null, "ホスト型とは？", "コンテナ型のメリットは？", "ハイパーバイザー型"];

    [Fact]
    public void In_any_order_the_answer_is_the_one_that_the_course_gives() =>
        Gen.Select(Gen.Int[0, Questions.Length - 1], Gen.Int[0, Before.Length - 1])
            .Array[1, 40]
            .Sample(asked =>
            {
                var memory = new AnswerMemory();
                foreach (var (question, before) in asked)
                {
                    var (remembered, given) = (
                        memory.Answer(TestCourses.Shipped, Questions[question], Before[before]).Answer,
                        TestCourses.Shipped.Answer(Questions[question], Before[before])
                    );
                    Assert.Equal(
                        (given.Kind, given.Subject, string.Join('\n', given.Statements.Select(statement => statement.Text))),
                        (remembered.Kind, remembered.Subject, string.Join('\n', remembered.Statements.Select(statement => statement.Text)))
                    );
                }
            });

    [Fact]
    public void What_was_asked_lately_is_not_answered_anew_and_what_was_asked_long_ago_is()
    {
        var memory = new AnswerMemory();
        var course = Course.Read([("a.md", "# 果物\n\n## りんご\n\nりんごとは、赤い果物です。\n")]);

        var first = memory.Answer(course, "りんごとは？", null);
        Assert.Same(first, memory.Answer(course, "りんごとは？", null));
        for (var at = 0; at <= AnswerMemory.Most; at++)
        {
            memory.Answer(course, $"りんご{at}", null);
        }

        Assert.NotSame(first, memory.Answer(course, "りんごとは？", null));
    }
}
