using TeachBot.Content;
using TeachBot.Content.Questions;
using TeachBot.Content.Questions.Judging;
using TeachBot.Core;

namespace TeachBot.Tests.Content.Questions.Judging;

/// <summary>The courses of the judging table, each with its judge.</summary>
internal static class JudgingCourses
{
    /// <summary>Short notes full of words that look alike.</summary>
    private const string Network = """
        # 第1回：通信

        ## IPv4
        IPv4は古い方式です。

        ## IPv6
        IPv6は新しい方式です。

        ## 非可逆圧縮
        非可逆圧縮は元に戻せない圧縮です。

        ## 可逆圧縮
        可逆圧縮は元に戻せる圧縮です。

        ## HTTP
        HTTPは文書を送る約束です。

        ## TCP/IP
        TCP/IPは約束の集まりです。
        """;

    private const string Glossary = """
        | 用語 | 別の書き方 | 読み | 英語 |
        | --- | --- | --- | --- |
        | IPv6 | | あいぴーぶいしっくす | |
        """;

    internal static IReadOnlyDictionary<string, (Course Course, AnswerJudge Judge)> All { get; } =
        new Dictionary<string, Course>
        {
            ["vm"] = TestCourses.Shipped,
            ["tea"] = Course.Load(TestCourses.Folder("tea")),
            ["cells"] = Course.Load(TestCourses.Folder("cells")),
            ["baroque"] = Course.Load(TestCourses.Folder("baroque")),
            ["net"] = TestCourses.Of(Network, Glossary),
        }.ToDictionary(named => named.Key, named => (named.Value, new AnswerJudge(named.Value.Knowledge)));

    internal static Judgement Judge(string course, string key, string typed, bool wasNearly = false, string prompt = "何といいますか？") =>
        All[course].Judge.Judge(Typed(key.Split('|'), prompt), typed, wasNearly);

    internal static Question Typed(IReadOnlyList<string> answers, string prompt = "何といいますか？") =>
        Of(QuestionForm.Typed) with
        {
            Answers = answers,
            Prompt = prompt,
        };

    internal static Question Of(QuestionForm form, params QuestionOption[] options) =>
        new()
        {
            Id = "q",
            Version = "1",
            Kind = QuestionKinds.Authored,
            Form = form,
            Prompt = "？",
            Options = options,
            Explanation = "",
            Citation = new Citation("", [], 1),
            Rule = "authored",
            Difficulty = 0,
            Concept = "",
        };
}
