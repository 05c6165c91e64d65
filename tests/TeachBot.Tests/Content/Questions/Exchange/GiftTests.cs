using CsCheck;
using TeachBot.Content.Questions;
using TeachBot.Content.Questions.Exchange;
using TeachBot.Content.Questions.Exchange.Gift;
using TeachBot.Tests.Core.Text;
using Xunit;

namespace TeachBot.Tests.Content.Questions.Exchange;

public class GiftTests
{
    private static readonly GiftFormat Format = new();
    private static readonly GiftReader Reader = new();

    public static TheoryData<Question, string> Written =>
        new()
        {
            { Sample.Single(), "{\n\t=りんご#赤い。\n\t~みかん#橙色。\n\t~ぶどう#紫色。\n\t####" },
            { Sample.Multiple(), "{\n\t~%50%みかん#冬。\n\t~%50%りんご#秋から冬。\n\t~%-50%すいか#夏。\n\t~%-50%桃\n\t####" },
            { Sample.TrueFalse(isTrue: true), "{T#そうは書いてない。#そう書いてある。\n\t####" },
            { Sample.TrueFalse(isTrue: false), "{F#そう書いてある。#そうは書いてない。\n\t####" },
            { Sample.Matching(), "{\n\t=りんご -> 赤\n\t=みかん -> 橙\n\t=ぶどう -> 紫\n\t####" },
            { Sample.Ordering(), "{\n\t=切る -> 1番目\n\t=煮る -> 2番目\n\t=食べる -> 3番目\n\t####" },
            { Sample.Typed(), "{\n\t=りんご\n\t=林檎\n\t####" },
            { Sample.Typed("t", "5%", "%5%", "a*b", "[x]"), "{\n\t=5%\n\t=%100%%5%\n\t=a\\\\*b\n\t=[plain][x]\n\t####" },
        };

    [Theory]
    [MemberData(nameof(Written))]
    public void Each_form_is_written_as_Moodle_reads_it(Question question, string answers) =>
        Assert.Contains(
            answers + "ノートの文です。\\n出典\\: 第1回：食べもの > 果物 > 果物\n}\n\n",
            Format.Write([question]).Text,
            StringComparison.Ordinal
        );

    [Fact]
    public void The_id_is_the_title_and_stands_with_the_tags_in_the_comment() =>
        Assert.StartsWith(
            "// [id:q-1] [tag:果物] [tag:membership]\n::q-1::[plain]赤い果物は？{",
            Format.Write([Sample.Single()]).Text,
            StringComparison.Ordinal
        );

    [Fact]
    public void Signs_are_escaped() =>
        Assert.Contains(
            @"[plain]a\~b\=c\#d\{e\}f\:g\\h\ni{",
            Format.Write([Sample.Single(prompt: "a~b=c#d{e}f:g\\h\ni")]).Text,
            StringComparison.Ordinal
        );

    [Fact]
    public void An_answer_that_would_be_a_pair_is_left_out_and_said_so() =>
        Assert.Equal(new LeftOut("t-1", LeftOutReason.Sign), Assert.Single(Format.Write([Sample.Typed("t-1", "a->b")]).LeftOut));

    [Fact]
    public void Nothing_is_lost_on_the_way_there_and_back() =>
        Sample.Any.Sample(question => RoundTrip.Assert_loses_nothing(Format, Reader, question, holdsStepReasons: false), iter: 3000);

    [Fact]
    public void Questions_stay_apart()
    {
        Question[] all =
        [
            Sample.Single("a"),
            Sample.TrueFalse(id: "b"),
            Sample.Typed("c"),
            Sample.Matching("d"),
            Sample.Ordering("e"),
            Sample.Multiple("f"),
        ];

        Assert.Equal(
            all.Select(question => (question.Id, question.Form)),
            Reader.Read(Format.Write(all).Text).Questions.Select(question => (question.Id, question.Form))
        );
    }

    public static TheoryData<string, QuestionForm, string, string> Read =>
        new()
        {
            { "首都は？{=東京 ~京都 ~大阪}", QuestionForm.SingleChoice, "首都は？", "東京+ 京都- 大阪-" },
            { "首都は？ {\n=東京 # そう\n~京都 # 昔\n}", QuestionForm.SingleChoice, "首都は？", "東京+(そう) 京都-(昔)" },
            { "日本の首都は{=東京 ~京都}です。", QuestionForm.SingleChoice, "日本の首都は_____です。", "東京+ 京都-" },
            { "どれ？{~%50%甲 ~%50%乙 ~%-100%丙}", QuestionForm.MultipleChoice, "どれ？", "甲+ 乙+ 丙-" },
            { "どれ？{=甲 =乙 ~丙}", QuestionForm.MultipleChoice, "どれ？", "甲+ 乙+ 丙-" },
            { "どれ？{=甲 ~%25%乙 ~丙}", QuestionForm.SingleChoice, "どれ？", "甲+ 乙- 丙-" },
            { "太陽は東から昇る。{TRUE}", QuestionForm.SingleChoice, "太陽は東から昇る。", "正しい+ 誤り-" },
            { "太陽は西から昇る。{F#違う#そう}", QuestionForm.SingleChoice, "太陽は西から昇る。", "正しい-(違う) 誤り+(そう)" },
            { "都は？{=甲 -> 乙 =丙 -> 丁}", QuestionForm.Matching, "都は？", "甲+→乙 丙+→丁" },
            { "順は？{=甲 -> 2番目 =丙 -> 1番目}", QuestionForm.Ordering, "順は？", "丙+ 甲+" },
            { "名は？{=甲 =%100%乙 =%50%丙}", QuestionForm.Typed, "名は？", "甲、乙" },
            { "名は？{=甲#よい =*#違う}", QuestionForm.Typed, "名は？", "甲" },
            {
                "[html]<p>首都は<b>どこ</b>&amp;なぜ？</p>{=<i>東京</i> ~京都}",
                QuestionForm.SingleChoice,
                "首都は どこ&なぜ？",
                "東京+ 京都-"
            },
            { "a < b は？{T}", QuestionForm.SingleChoice, "a < b は？", "正しい+ 誤り-" },
            { "$CATEGORY: 甲\n\n// 説明\n::題::式 1\\=1\\{\\} は？{T}", QuestionForm.SingleChoice, "式 1=1{} は？", "正しい+ 誤り-" },
        };

    [Theory]
    [MemberData(nameof(Read))]
    public void GIFT_as_teachers_write_it_is_read(string gift, QuestionForm form, string prompt, string expected)
    {
        var imported = Reader.Read(gift);

        var question = Assert.Single(imported.Questions);
        Assert.Empty(imported.Problems);
        Assert.Equal(
            (form, prompt.Replace("は ど", "はど", StringComparison.Ordinal), expected),
            (question.Form, question.Prompt, form == QuestionForm.Typed ? string.Join('、', question.Answers) : Shown(question))
        );
    }

    public static TheoryData<string, ImportFault, int, string> Refused =>
        new()
        {
            { "", ImportFault.Empty, 0, "" },
            { "// だけ", ImportFault.Empty, 0, "" },
            { "\n\n::作文::書け。{}", ImportFault.Unsupported, 3, "作文 [essay]" },
            { "数は？{#5:1}", ImportFault.Unsupported, 1, "数は？ [numerical]" },
            { "説明だけ", ImportFault.Unsupported, 1, "説明だけ [description]" },
            { "壊れた{=甲", ImportFault.Braces, 1, "壊れた" },
            { "壊れた}{", ImportFault.Braces, 1, "壊れた}" },
            { "{=甲 ~乙}", ImportFault.NoPrompt, 1, "{=甲 ~乙}" },
            { "どれ？{~甲 ~乙}", ImportFault.NoKey, 1, "どれ？" },
            { "名は？{=*}", ImportFault.NoKey, 1, "名は？" },
            { "名は？{=甲*}", ImportFault.Wildcard, 1, "名は？" },
            { "組は？{=甲 -> 乙 =丙}", ImportFault.UnclearPairs, 1, "組は？" },
            { "組は？{=甲 -> 乙 =丙 -> 乙}", ImportFault.UnclearPairs, 1, "組は？" },
            { "どれ？{~甲}", ImportFault.TooFewOptions, 1, "どれ？" },
        };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_is_no_question_here_is_named_with_its_line(string gift, ImportFault fault, int line, string name) =>
        Assert.Equal(new ImportProblem(fault, line, name), Reader.Read(gift).Problems[0]);

    [Fact]
    public void Around_what_is_refused_the_rest_is_read() =>
        Assert.Equal(["一", "三"], Reader.Read("一{T}\n\n二{}\n\n三{F}").Questions.Select(question => question.Prompt));

    [Fact]
    public void An_id_is_taken_once() =>
        Assert.Equal(["q", "", ""], Reader.Read("::q::一{T}\n\n::q::二{T}\n\n::長い 題::三{T}").Questions.Select(question => question.Id));

    [Fact]
    public void No_text_whatever_breaks_the_reader() =>
        Gen.OneOf(Texts.Any, Gen.String[Gen.Char["{}~=#:\\[]T-> %\n\n/*あ"], 0, 60])
            .Sample(
                text =>
                {
                    var imported = Reader.Read(text);

                    Assert.True(imported.Questions.Count + imported.Problems.Count > 0);
                },
                iter: 20_000
            );

    private static string Shown(ImportedQuestion question) =>
        string.Join(
            ' ',
            question.Options.Select(option =>
                option.Text
                + (option.IsCorrect ? "+" : "-")
                + (option.Reason.Length > 0 ? $"({option.Reason})" : "")
                + (option.Match is { } match ? $"→{match}" : "")
            )
        );
}
