using CsCheck;
using TeachBot.Content.Questions;
using TeachBot.Content.Questions.Exchange;
using TeachBot.Core;
using TeachBot.Tests.Core.Text;

namespace TeachBot.Tests.Content.Questions;

/// <summary>Questions as tests need them.</summary>
internal static class Sample
{
    private static int _line;

    /// <summary>Each on a line of its own, unless one is given.</summary>
    internal static Question Of(
        QuestionForm form,
        string id = "q-1",
        string prompt = "どれ？",
        string concept = "果物",
        string kind = QuestionKinds.Membership,
        double difficulty = 0.5,
        int line = 0,
        string explanation = "ノートの文です。"
    ) =>
        new()
        {
            Id = id,
            Version = "v1",
            Kind = kind,
            Form = form,
            Prompt = prompt,
            Explanation = explanation,
            Citation = new Citation("第1回：食べもの", ["果物", concept], line > 0 ? line : Interlocked.Increment(ref _line)),
            Rule = "rule",
            Difficulty = difficulty,
            Concept = concept,
        };

    internal static Question Single(
        string id = "q-1",
        string prompt = "赤い果物は？",
        string right = "りんご",
        string concept = "果物",
        string kind = QuestionKinds.Membership,
        double difficulty = 0.5,
        int line = 0,
        string explanation = "ノートの文です。"
    ) =>
        Of(QuestionForm.SingleChoice, id, prompt, concept, kind, difficulty, line, explanation) with
        {
            Options = [new("a", right, true, "赤い。"), new("b", "みかん", false, "橙色。"), new("c", "ぶどう", false, "紫色。")],
        };

    internal static Question TrueFalse(bool isTrue = true, string id = "tf-1") =>
        Of(QuestionForm.SingleChoice, id, "りんごは赤い。", kind: QuestionKinds.TrueFalse) with
        {
            Options = [new("a", TrueOrFalse.True, isTrue, "そう書いてある。"), new("b", TrueOrFalse.False, !isTrue, "そうは書いてない。")],
        };

    internal static Question Multiple(string id = "m-1") =>
        Of(QuestionForm.MultipleChoice, id, "冬の果物をすべて選べ。", kind: QuestionKinds.ChooseAll) with
        {
            Options =
            [
                new("a", "みかん", true, "冬。"),
                new("b", "りんご", true, "秋から冬。"),
                new("c", "すいか", false, "夏。"),
                new("d", "桃", false, ""),
            ],
        };

    internal static Question Matching(string id = "p-1") =>
        Of(QuestionForm.Matching, id, "果物と色を組み合わせよ。", kind: QuestionKinds.Matching) with
        {
            Options =
            [
                new("a", "りんご", true, "") { Match = "赤" },
                new("b", "みかん", true, "") { Match = "橙" },
                new("c", "ぶどう", true, "") { Match = "紫" },
            ],
        };

    internal static Question Ordering(string id = "o-1") =>
        Of(QuestionForm.Ordering, id, "順に並べよ。", kind: QuestionKinds.Ordering) with
        {
            Options =
            [
                new("b", "煮る", true, "") { Position = 2 },
                new("a", "切る", true, "") { Position = 1 },
                new("c", "食べる", true, "") { Position = 3 },
            ],
        };

    internal static Question Typed(string id = "t-1", params string[] answers) =>
        Of(QuestionForm.Typed, id, "赤い果物の名前は？", kind: QuestionKinds.Typed) with
        {
            Answers = answers.Length > 0 ? answers : ["りんご", "林檎"],
        };

    internal static QuestionBank Bank(params Question[] questions) => new(questions, new Dictionary<string, int>());

    /// <summary>Text with all that formats trip over.</summary>
    private static readonly Gen<string> Tricky = Gen.OneOf([
            .. new[]
            {
                "漢字",
                "かな",
                "~",
                "=",
                "#",
                "####",
                "{",
                "}",
                ":",
                "::",
                "\\",
                "\\n",
                "\\:",
                "\n",
                "->",
                "//",
                "%50%",
                "[html]",
                "[x]",
                "<b>",
                "</text>",
                "]]>",
                "&amp;",
                "&",
                "\"",
                "'",
                "*",
                "\\*",
                "T",
                "$CATEGORY:",
                "\t",
                " ",
                "　",
                "—",
                " — ",
                "|",
                "`",
                "- ",
                "1. ",
                "😀",
                "𠮷",
                "\uFDE0",
                "\uFFFE",
                "\u0007",
                "、",
                "出典: 甲",
            }.Select(Gen.Const),
        ])
        .Array[1, 8]
        .Select(string.Concat);

    private static readonly Gen<string> Text = Gen.Frequency((3, (IGen<string>)Tricky), (1, Texts.Any))
        .Select(PlainText.Of)
        .Where(text => text.Length > 0);

    private static readonly Gen<string> Reason = Gen.Frequency((3, (IGen<string>)Text), (1, Gen.Const("")));

    /// <summary>Any question of any form, its texts as <see cref="PlainText"/> has them; options and right sides differ.</summary>
    internal static readonly Gen<Question> Any = Gen.Select(
        Gen.Enum<QuestionForm>(),
        Text.Array[2, 5],
        Text.Array[5],
        Reason.Array[5],
        Gen.Int[0, 31],
        Text,
        Reason,
        (form, texts, matches, reasons, right, prompt, explanation) =>
        {
            var isRight = (int index) =>
                form switch
                {
                    QuestionForm.SingleChoice => index == right % texts.Length,
                    QuestionForm.MultipleChoice => index == 0 || (right >> index & 1) == 1,
                    _ => true,
                };
            var question = Of(form, "id-1", prompt, explanation: explanation);
            return form == QuestionForm.Typed
                ? question with
                {
                    Answers = [.. texts.Select(PlainText.OneLine).Distinct()],
                }
                : question with
                {
                    Options =
                    [
                        .. texts.Select(
                            (text, index) =>
                                new QuestionOption(
                                    ((char)('a' + index)).ToString(),
                                    $"{text}{index}",
                                    isRight(index),
                                    form is QuestionForm.Matching ? "" : reasons[index]
                                )
                                {
                                    Match = form == QuestionForm.Matching ? $"{matches[index]}{index}" : null,
                                    Position = form == QuestionForm.Ordering ? index + 1 : 0,
                                }
                        ),
                    ],
                };
        }
    );
}
