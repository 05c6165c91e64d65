using System.Text;
using CsCheck;
using TeachBot.Content.Knowledge;
using TeachBot.Content.Questions;
using TeachBot.Content.Questions.Judging;
using TeachBot.Core.Text;
using TeachBot.Tests.Core.Text;
using Xunit;

namespace TeachBot.Tests.Content.Questions.Judging;

public sealed class AnyAnswerTests
{
    private static readonly string[] Pieces =
    [
        "ホスト型",
        "コンテナ型",
        "KVM",
        "Docker",
        "と",
        "か",
        "、",
        "です",
        "ではない",
        "それは",
        "たぶん",
        " ",
        "ー",
        "っ",
        "型",
        "方式",
        "\u200B",
        "\uD800",
        "が\u3099",
        "「",
        "」",
        "3",
        "三",
        "-",
        "ゲスト",
        "の",
        "は",
        "軽い",
        "ヴ",
        "ヴァ",
        "ｳﾞ",
        "<",
        ">",
        "😀",
        "𠮷",
        "デ",
        "非",
    ];

    private static readonly Gen<string> Sentences = Gen.OneOf([.. Pieces.Select(Gen.Const)]).Array[0, 12].Select(string.Concat);

    public static TheoryData<string> Courses => [.. JudgingCourses.All.Keys];

    private static readonly (string Course, Question Question)[] Questions =
    [
        .. JudgingCourses.All.SelectMany(named =>
            named.Value.Course.Knowledge.Terms.Select(term => (named.Key, JudgingCourses.Typed([term.Name])))
        ),
        ("net", JudgingCourses.Typed([])),
        ("net", JudgingCourses.Typed(["", "ー", "？", "3〜4", "C++", "十", "\uD800"])),
    ];

    [Fact]
    public void Whatever_is_typed_has_a_judgement() =>
        Gen.Select(Gen.OneOf(Texts.Any, Texts.Spellings, Sentences), Gen.Int[0, Questions.Length - 1], Gen.Bool)
            .Sample(
                (text, at, wasNearly) =>
                    JudgingCourses.All[Questions[at].Course].Judge.Judge(Questions[at].Question, text, wasNearly) is var judgement
                    && judgement.Credit == (judgement.Verdict == Verdict.Right ? 1 : 0)
                    && !(wasNearly && judgement.Verdict == Verdict.Nearly),
                iter: 10_000
            );

    [Fact]
    public void A_letter_and_its_marks_may_be_one_character_or_two() =>
        Gen.Select(Gen.OneOf(Texts.Any, Texts.Spellings, Sentences), Gen.Int[0, Questions.Length - 1])
            .Sample(
                (text, at) =>
                {
                    var (course, question) = Questions[at];
                    var whole = JapaneseText.WellFormed(text);
                    return JudgingCourses.All[course].Judge.Judge(question, whole.Normalize(NormalizationForm.FormC)).Verdict
                        == JudgingCourses.All[course].Judge.Judge(question, whole.Normalize(NormalizationForm.FormD)).Verdict;
                },
                iter: 5_000
            );

    [Fact]
    public void Every_spelling_of_a_term_is_right_however_it_is_written()
    {
        var spellings = JudgingCourses
            .All.SelectMany(named =>
                named.Value.Course.Knowledge.Terms.SelectMany(term =>
                    named
                        .Value.Course.Knowledge.SpellingsOf(term)
                        .Prepend(term.Name)
                        .Select(spelling => (named.Key, Term: term, Spelling: spelling))
                )
            )
            .ToArray();
        Gen.Select(Gen.Int[0, spellings.Length - 1], Gen.Int[0, 9], Gen.Int[0, 3], Gen.Int[0, 30])
            .Sample(
                (at, change, ending, gap) =>
                {
                    var (course, term, spelling) = spellings[at];
                    var typed = Change(spelling, change, gap) + new[] { "", "です", "。", "だと思います" }[ending];
                    var judgement = JudgingCourses.All[course].Judge.Judge(JudgingCourses.Typed([term.Name]), typed);
                    Assert.True(judgement.Verdict == Verdict.Right, $"{course} {term.Name} {typed} {judgement.Reason}");
                },
                iter: 10_000
            );
    }

    [Theory]
    [MemberData(nameof(Courses))]
    public void No_term_of_a_course_is_ever_taken_for_another(string course)
    {
        var (notes, judge) = JudgingCourses.All[course];
        var terms = notes.Knowledge.Terms;
        foreach (var key in terms)
        {
            var question = JudgingCourses.Typed([key.Name]);
            foreach (
                var typed in terms
                    .Where(other => !AreOne(key, other))
                    .SelectMany(other => notes.Knowledge.SpellingsOf(other).Prepend(other.Name))
            )
            {
                Assert.True(judge.Judge(question, typed).Verdict == Verdict.Wrong, $"{key.Name}: {typed}");
            }
        }
    }

    [Fact]
    public void A_slip_of_one_term_is_never_forgiven_as_another()
    {
        var courses = JudgingCourses.All.ToArray();
        Gen.Select(Gen.Int[0, courses.Length - 1], Gen.Int[0, 999], Gen.Int[0, 999], Gen.Int[0, 2], Gen.Int[0, 30])
            .Sample(
                (course, one, other, slip, at) =>
                {
                    var (notes, judge) = courses[course].Value;
                    var terms = notes.Knowledge.Terms;
                    var (key, meant) = (terms[one % terms.Count], terms[other % terms.Count]);
                    var typed = WithSlip(meant.Name, slip, at % meant.Name.Length);
                    Assert.True(
                        AreOne(key, meant) || judge.Judge(JudgingCourses.Typed([key.Name]), typed).Reason != JudgementReason.Slip,
                        $"{key.Name}: {typed}"
                    );
                },
                iter: 10_000
            );
    }

    [Fact]
    public void A_thousand_characters_are_judged_and_one_more_is_too_long()
    {
        Assert.Equal(JudgementReason.Unknown, JudgingCourses.Judge("vm", "KVM", new string('あ', AnswerJudge.LongestAnswer)).Reason);
        Assert.Equal(JudgementReason.TooLong, JudgingCourses.Judge("vm", "KVM", new string('あ', AnswerJudge.LongestAnswer + 1)).Reason);
        Assert.Equal(
            JudgementReason.Unknown,
            JudgingCourses.Judge("vm", "KVM", string.Concat(Enumerable.Repeat("か\u3099", AnswerJudge.LongestAnswer))).Reason
        );
    }

    /// <summary>A letter left out, doubled or swapped with the next.</summary>
    private static string WithSlip(string name, int slip, int at) =>
        slip switch
        {
            0 => name.Remove(at, 1),
            1 => name.Insert(at, name[at..(at + 1)]),
            _ => at + 1 < name.Length ? name[..at] + name[at + 1] + name[at] + name[(at + 2)..] : name,
        };

    /// <summary>「X（Y）」 and the X of the running text are one thing.</summary>
    private static bool AreOne(Term one, Term other) =>
        one == other
        || one.Name.StartsWith(other.Name + "（", StringComparison.Ordinal)
        || other.Name.StartsWith(one.Name + "（", StringComparison.Ordinal);

    private static string Change(string spelling, int change, int gap) =>
        change switch
        {
            0 => spelling,
            1 => spelling.ToUpperInvariant(),
            2 => spelling.ToLowerInvariant(),
            3 => JapaneseText.ToHiragana(spelling),
            4 => string.Concat(spelling.Select(c => c is >= 'ぁ' and <= 'ゖ' ? (char)(c + 0x60) : c)),
            5 => string.Concat(spelling.Select(c => c is > ' ' and <= '~' ? (char)(c + 0xFEE0) : c)),
            6 => $"「{spelling}」",
            7 => $"（{spelling}）",
            8 => Insert(spelling, gap, " "),
            _ => Insert(spelling, gap, "　"),
        };

    /// <summary>Not behind a long vowel, which may be left out at the end of a word.</summary>
    private static string Insert(string spelling, int gap, string space) =>
        gap < spelling.Length && gap > 0 && spelling[gap - 1] == 'ー' ? spelling : spelling.Insert(Math.Min(gap, spelling.Length), space);
}
