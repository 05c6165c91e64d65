using TeachBot.Content.Questions;
using TeachBot.Content.Questions.Picking;
using TeachBot.Host.Quizzing;
using TeachBot.Host.Wordings;
using TeachBot.Tests.Content;
using TeachBot.Tests.Content.Questions;
using Xunit;

namespace TeachBot.Tests.Host.Quizzing;

public class QuizGameTests
{
    private static readonly Wording Ja = Wording.For("ja");
    private static readonly Question Fruit = Sample.Single(line: 7);

    [Fact]
    public void A_right_answer_gets_its_reason_and_the_score()
    {
        var lines = Play("1\n", Fruit);

        Assert.Equal(
            [
                "",
                "問1/1　赤い果物は？",
                "  1. りんご",
                "  2. みかん",
                "  3. ぶどう",
                "番号（q で終了）> ",
                "○ 正解です。",
                "  あなたの答え：1. りんご",
                "    赤い。",
                "解説：ノートの文です。",
                "出典：第1回：食べもの ＞ 果物 ＞ 果物（7行目）",
                "",
                "結果：1問中1問正解（得点 1）",
                "全問正解です。",
            ],
            lines
        );
    }

    [Fact]
    public void A_wrong_answer_gets_both_reasons_and_what_to_read_again()
    {
        var lines = Play("２\n", Fruit);

        Assert.Equal(
            ["× 不正解です。", "  あなたの答え：2. みかん", "    橙色。", "  正解：1. りんご", "    赤い。", "解説：ノートの文です。"],
            lines[6..12]
        );
        Assert.Equal(
            ["結果：1問中0問正解（得点 0）", "読み直すとよいところ：", "  出典：第1回：食べもの ＞ 果物 ＞ 果物（7行目）"],
            lines[^3..]
        );
    }

    [Theory]
    [InlineData("1 2")]
    [InlineData("2,1")]
    [InlineData("１、２")]
    [InlineData("1・2")]
    public void Several_numbers_are_read_however_they_are_parted(string line) =>
        Assert.Contains("○ 正解です。", Play(line + "\n", Sample.Multiple()));

    [Theory]
    [InlineData("1a 2b 3c")]
    [InlineData("1-a、3-c、2-b")]
    [InlineData("１Ａ２Ｂ３Ｃ")]
    [InlineData("abc")]
    [InlineData("a b c")]
    public void Pairs_are_read_as_numbers_with_letters_or_letters_in_order(string line)
    {
        var asked = new PaperQuestion(Sample.Matching(), ["赤", "橙", "紫"]);

        Assert.Contains("○ 正解です。", Play(line + "\n", asked));
    }

    [Theory]
    [InlineData("2 1 3")]
    [InlineData("213")]
    [InlineData("２→１→３")]
    public void Steps_are_read_as_numbers_in_order(string line) => Assert.Contains("○ 正解です。", Play(line + "\n", Sample.Ordering()));

    [Fact]
    public void A_wrong_pair_is_told_with_the_right_one() =>
        Assert.Contains(
            "  正解：りんご → 赤（あなたの答え：橙）",
            Play("1b 2a 3c\n", new PaperQuestion(Sample.Matching(), ["赤", "橙", "紫"]))
        );

    [Fact]
    public void Wrong_steps_are_told_in_order() => Assert.Contains("  正解：切る → 煮る → 食べる", Play("1 2 3\n", Sample.Ordering()));

    [Theory]
    [InlineData("りんご", "○ 正解です。")]
    [InlineData("林檎", "○ 正解です。")]
    [InlineData("みかん", "× 不正解です。")]
    public void Text_is_typed(string line, string verdict) => Assert.Contains(verdict, Play(line + "\n", Sample.Typed()));

    [Fact]
    public void An_option_can_be_named() => Assert.Contains("○ 正解です。", Play("「りんご」\n", Fruit));

    public static TheoryData<string, string, string> Unreadable =>
        new()
        {
            { "single", "", "1から3までの番号を1つ入力してください。" },
            { "single", "x", "1から3までの番号を1つ入力してください。" },
            { "single", "1 2", "1から3までの番号を1つ入力してください。" },
            { "single", "0", "その番号の選択肢はありません。1から3までの番号を入力してください。" },
            { "single", "99999999999999", "1から3までの番号を1つ入力してください。" },
            { "multiple", ",", "1から4までの番号を、空白かコンマで区切って入力してください。例: 1 3" },
            { "matching", "1a 1b 2c", "1から3までの番号すべてに、aからcまでの文字を1つずつ付けてください。例: 1b 2a" },
            { "matching", "1a 2b", "1から3までの番号すべてに、aからcまでの文字を1つずつ付けてください。例: 1b 2a" },
            { "matching", "1z 2b 3c", "1から3までの番号すべてに、aからcまでの文字を1つずつ付けてください。例: 1b 2a" },
            { "ordering", "1 1 2", "1から3までの番号を、正しい順にすべて1回ずつ入力してください。例: 2 1 3" },
            { "ordering", "4 1 2", "その番号の選択肢はありません。1から3までの番号を入力してください。" },
            { "typed", " ", "答えを入力してください。やめるときは q です。" },
        };

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void What_is_no_answer_is_said_and_asked_again(string form, string line, string problem)
    {
        Question question = form switch
        {
            "single" => Fruit,
            "multiple" => Sample.Multiple(),
            "matching" => Sample.Matching(),
            "ordering" => Sample.Ordering(),
            _ => Sample.Typed(),
        };

        var lines = Play(line + "\nq\n", question);

        Assert.Contains(problem, lines);
        Assert.Equal(2, lines.Count(each => each.EndsWith("> ", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("1\nq\n")]
    [InlineData("1\nＱ\n")]
    [InlineData("1\n")]
    [InlineData("1\nx\n")]
    public void Ended_early_the_score_is_of_what_was_answered(string input)
    {
        var lines = Play(input, Fruit, Sample.Multiple());

        Assert.Equal(["ここで終わります。", "", "結果：1問中1問正解（得点 1）", "全問正解です。"], lines[^4..]);
    }

    [Fact]
    public void Ended_at_once_there_is_no_score() =>
        Assert.Equal(["ここで終わります。", "", "まだ1問も答えていません。"], Play("", Fruit)[^3..]);

    [Fact]
    public void Q_is_an_answer_where_it_is_one() => Assert.Contains("○ 正解です。", Play("q\n", Sample.Typed("t", "Q")));

    [Fact]
    public void Nearly_is_asked_once_more_and_no_third_time()
    {
        Marking Near(Question question, QuizResponse response) => response.Text == "りんご" ? new(Mark.Right, 1) : new(Mark.Nearly, 0.5);

        Assert.Contains("○ 正解です。", Play("りんこ\nりんご\n", Near, Sample.Typed()));
        var lines = Play("りんこ\nりんこ\n", Near, Sample.Typed());
        Assert.Equal(1, lines.Count(line => line == Ja.Quiz.Nearly));
        Assert.Contains("× 不正解です。", lines);
        Assert.Contains("結果：1問中0問正解（得点 0）", lines);
    }

    [Fact]
    public void Partly_right_counts_in_part() =>
        Assert.Contains("結果：1問中0問正解（得点 0.5）", Play("1\n", (_, _) => new Marking(Mark.Partly, 0.5), Sample.Multiple()));

    [Fact]
    public void A_section_missed_twice_is_named_once_and_by_its_first_line()
    {
        var lines = Play("2\n2\n", Sample.Single("a", line: 9), Sample.Single("b", line: 4));

        Assert.Equal(["読み直すとよいところ：", "  出典：第1回：食べもの ＞ 果物 ＞ 果物（4行目）"], lines[^2..]);
    }

    [Fact]
    public void Nothing_of_the_notes_is_obeyed_by_a_terminal() =>
        Assert.DoesNotContain('\u001B', string.Concat(Play("1\n", Sample.Single(prompt: "\u001B[31m赤"))));

    private static readonly QuizJudging Judging = new(TestCourses.Of("# 食べもの").Knowledge);

    private static string[] Play(string input, params Question[] questions) => Play(input, Judging.Judge, questions);

    private static string[] Play(string input, Func<Question, QuizResponse, Marking> judge, params Question[] questions) =>
        Play(
            input,
            judge,
            [
                .. questions.Select(question => new PaperQuestion(
                    question,
                    [.. question.Options.Select(option => option.Match).OfType<string>()]
                )),
            ]
        );

    private static string[] Play(string input, PaperQuestion asked) => Play(input, Judging.Judge, [asked]);

    private static string[] Play(string input, Func<Question, QuizResponse, Marking> judge, PaperQuestion[] asked)
    {
        using var output = new StringWriter { NewLine = "\n" };
        new QuizGame(Ja, judge, new StringReader(input), output, isTyped: false).Play(new Paper(asked, PaperLack.None));
        return output.ToString().TrimEnd('\n').Split('\n');
    }
}
