using TeachBot.Content.Questions;
using TeachBot.Content.Questions.Judging;
using Xunit;

namespace TeachBot.Tests.Content.Questions.Judging;

/// <summary>What a judgement says besides its verdict.</summary>
public sealed class JudgementTests
{
    [Theory]
    [InlineData("vm", "KVM", "けーぶいえむ", JudgementReason.IsKey)]
    [InlineData("vm", "Docker", "Dokcer", JudgementReason.Slip)]
    [InlineData("vm", "Docker", "Dicker", JudgementReason.Slip)]
    [InlineData("vm", "コンテナ型", "ライトなコンテナ型", JudgementReason.SaysMore)]
    [InlineData("vm", "KVM", "　", JudgementReason.Empty)]
    [InlineData("vm", "KVM", "？", JudgementReason.Empty)]
    [InlineData("vm", "KVM", "Docker", JudgementReason.OtherTerm)]
    [InlineData("vm", "KVM", "それはDockerです", JudgementReason.OtherTerm)]
    [InlineData("vm", "Docker", "コンテナ型", JudgementReason.TooGeneral)]
    [InlineData("cells", "大腸菌", "原核生物", JudgementReason.TooGeneral)]
    [InlineData("vm", "コンテナ型", "Docker", JudgementReason.TooSpecific)]
    [InlineData("vm", "KVM", "KVMとDocker", JudgementReason.Several)]
    [InlineData("vm", "ホスト型", "ゲスト型かホスト型", JudgementReason.Several)]
    [InlineData("vm", "コンテナ型", "コンテナ型ではない", JudgementReason.Negated)]
    [InlineData("vm", "コンテナ型", "わからない", JudgementReason.Unknown)]
    public void The_reason_is_what_decided(string course, string key, string typed, JudgementReason reason) =>
        Assert.Equal(reason, JudgingCourses.Judge(course, key, typed).Reason);

    [Theory]
    [InlineData("vm", "KVM", "Docker", "Docker", "Docker, LXC, Rocket")]
    [InlineData(
        "vm",
        "KVM",
        "らいぶまいぐれーしょん",
        "ライブマイグレーション",
        "ライブマイグレーションは、動いている仮想サーバを止めずに、別の物理サーバへ移す技術です。"
    )]
    [InlineData("cells", "核", "液胞です", "液胞", "液胞とは、細胞液で満たされた袋である。")]
    [InlineData("tea", "抹茶", "玉露", "玉露", "摘み取り前の20日ほど、茶畑に覆いをかけて日光を遮って育てる緑茶です。")]
    [InlineData("vm", "KVM", "KVMとDocker", "Docker", "Docker, LXC, Rocket")]
    public void Another_term_comes_with_what_the_notes_tell_of_it(string course, string key, string typed, string named, string about)
    {
        var judgement = JudgingCourses.Judge(course, key, typed);

        Assert.Equal(named, judgement.Named?.Name);
        Assert.Equal(about, judgement.AboutNamed?.Text);
        Assert.True(judgement.AboutNamed?.Citation.Line > 0);
    }

    [Theory]
    [InlineData("vm", "Docker", "Dokcer", "Docker")]
    [InlineData("vm", "Docker|Rocket", "Rokcet", "Rocket")]
    [InlineData("cells", "クリステ", "クリズテ", "クリステ")]
    [InlineData("vm", "Docker", "docker", null)]
    public void A_slip_comes_with_the_right_spelling(string course, string key, string typed, string? spelling) =>
        Assert.Equal(spelling, JudgingCourses.Judge(course, key, typed).Spelling);

    [Theory]
    [InlineData("Dockerは何型ですか？", "コンテナ型", "Dockerはコンテナ型です", Verdict.Right)]
    [InlineData("Dockerは何型ですか？", "コンテナ型", "Dockerはホスト型です", Verdict.Wrong)]
    [InlineData("Dockerは何型ですか？", "コンテナ型", "KVMはコンテナ型です", Verdict.Wrong)]
    [InlineData("Dockerは何型ですか？", "コンテナ型", "Docker", Verdict.Wrong)]
    [InlineData("ホスト型とコンテナ型のうち、軽いのはどちらですか？", "コンテナ型", "ホスト型よりコンテナ型", Verdict.Right)]
    [InlineData("ホスト型とコンテナ型のうち、軽いのはどちらですか？", "コンテナ型", "ホスト型とコンテナ型", Verdict.Wrong)]
    [InlineData("リソースを切り分ける考え方は？", "分割", "リソースを切り分けるのは分割", Verdict.Right)]
    public void What_the_question_itself_names_may_be_repeated(string prompt, string key, string typed, Verdict verdict) =>
        Assert.Equal(verdict, JudgingCourses.Judge("vm", key, typed, prompt: prompt).Verdict);

    [Fact]
    public void Only_a_typed_answer_is_nearly_right_and_only_once()
    {
        Assert.Equal(
            (Verdict.Nearly, 0.0),
            (JudgingCourses.Judge("cells", "クリステ", "クリズテ").Verdict, JudgingCourses.Judge("cells", "クリステ", "クリズテ").Credit)
        );
        Assert.Equal(Verdict.Wrong, JudgingCourses.Judge("cells", "クリステ", "クリズテ", wasNearly: true).Verdict);
        Assert.Equal("クリステ", JudgingCourses.Judge("cells", "クリステ", "クリズテ", wasNearly: true).Spelling);
    }

    [Fact]
    public void Each_form_has_its_judge_and_takes_no_answer_of_another()
    {
        var judge = new QuestionJudge(JudgingCourses.All["net"].Course.Knowledge);
        GivenAnswer[] given = [new TypedAnswer("x"), new ChosenOptions(["a"]), new MatchedOptions([("a", "a")]), new OrderedOptions(["a"])];
        foreach (var form in Enum.GetValues<QuestionForm>())
        {
            var question = JudgingCourses.Of(form, new QuestionOption("a", "X", true, "") { Match = "Y", Position = 1 }) with
            {
                Answers = form == QuestionForm.Typed ? ["x"] : [],
            };
            Assert.Equal(1, given.Count(answer => judge.Judge(question, answer).Verdict == Verdict.Right));
            Assert.Equal(3, given.Count(answer => judge.Judge(question, answer).Reason == JudgementReason.OtherForm));
        }
    }
}
