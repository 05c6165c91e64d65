using System.Reflection;
using TeachBot.Content.Questions;
using TeachBot.Content.Questions.Exchange;
using TeachBot.Host.Output;
using TeachBot.Host.Wordings;
using TeachBot.Tests.Content.Questions;
using Xunit;

namespace TeachBot.Tests.Host.Output;

public class BankTextTests
{
    [Fact]
    public void A_question_stands_under_its_section_with_key_reasons_and_source() =>
        Assert.Equal(
            """
            ■ 第1回：食べもの ＞ 果物 ＞ 果物

            ［仲間選び］赤い果物は？
              ○ りんご
                  赤い。
              ・ みかん
                  橙色。
              ・ ぶどう
                  紫色。
              解説：ノートの文です。
              出典：第1回：食べもの ＞ 果物 ＞ 果物（7行目）  q-1

            ［記述］赤い果物の名前は？
              答え：りんご、林檎
              解説：ノートの文です。
              出典：第1回：食べもの ＞ 果物 ＞ 果物（8行目）  t-1

            問題 2問

            """,
            Printed(text =>
                text.Print(Sample.Bank(Sample.Single(line: 7), Sample.Typed() with { Citation = Sample.Single(line: 8).Citation }))
            )
        );

    [Fact]
    public void Steps_have_numbers_and_pairs_arrows()
    {
        var text = Printed(text => text.Print(Sample.Bank(Sample.Ordering(), Sample.Matching())));

        Assert.Contains("  2. 煮る\n  1. 切る\n", text, StringComparison.Ordinal);
        Assert.Contains("  ・ りんご → 赤\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Explained_refusals_without_words_are_shown_by_their_code() =>
        Assert.Equal(
            "\n種類ごとの数\n  仲間選び：1\n\n概念ごとの数\n  果物：1\n\n採用しなかった候補\n  no-such-reason：3\n",
            Printed(text => text.Explain(new QuestionBank([Sample.Single()], new Dictionary<string, int> { ["no-such-reason"] = 3 })))
        );

    [Theory]
    [InlineData("ja")]
    [InlineData("en")]
    public void Every_kind_and_fault_is_worded(string language)
    {
        var bank = Wording.For(language).Bank;

        Assert.Equal(
            typeof(QuestionKinds).GetFields(BindingFlags.Public | BindingFlags.Static).Select(kind => (string)kind.GetValue(null)!).Order(),
            bank.KindNames.Keys.Order()
        );
        Assert.Equal(Enum.GetNames<ImportFault>().Order(), bank.ImportFaults.Keys.Order());
    }

    private static string Printed(Action<BankText> print)
    {
        using var output = new StringWriter { NewLine = "\n" };
        print(new BankText(Wording.For("ja"), output));
        return output.ToString();
    }
}
