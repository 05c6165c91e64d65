using TeachBot.Content.Reading;
using Xunit;

namespace TeachBot.Tests.Content.Reading;

/// <summary>Sentences are separated by | in the tables.</summary>
public class SentenceSplitterTests
{
    [Theory]
    [InlineData("一つ。二つ。", "一つ。|二つ。")]
    [InlineData("本当？はい！終わり", "本当？|はい！|終わり")]
    [InlineData("すごい！！本当！？はい。", "すごい！！|本当！？|はい。")]
    [InlineData("It is one. It is two.", "It is one.|It is two.")]
    [InlineData("円周率は3．14です。次。", "円周率は3．14です。|次。")]
    [InlineData("円周率は3.14です。次。", "円周率は3.14です。|次。")]
    [InlineData("v2.0 of Foo.Bar is out. Good.", "v2.0 of Foo.Bar is out.|Good.")]
    [InlineData("項目 2. は次です。", "項目 2. は次です。")]
    [InlineData("句点なし", "句点なし")]
    public void A_sentence_ends_at_its_mark(string text, string sentences) => AssertSentences(sentences, text);

    [Theory]
    [InlineData("「はい。いいえ。」と言う。次。", "「はい。いいえ。」と言う。|次。")]
    [InlineData("『一。二。』を読む。次。", "『一。二。』を読む。|次。")]
    [InlineData("Aは（例：b。c。）です。次。", "Aは（例：b。c。）です。|次。")]
    [InlineData("A (see b. And c.) is D. Next.", "A (see b. And c.) is D.|Next.")]
    [InlineData("「本当？」と聞く。次。", "「本当？」と聞く。|次。")]
    [InlineData("a) 一。b) 二。", "a) 一。|b) 二。")]
    public void A_mark_inside_brackets_ends_nothing(string text, string sentences) => AssertSentences(sentences, text);

    [Fact]
    public void A_bracket_that_never_closes_swallows_400_characters_at_most()
    {
        var sentence = new string('あ', 99) + "。";
        var sentences = Notes.Sentences("（" + string.Concat(Enumerable.Repeat(sentence, 6)));

        Assert.Equal(["（" + string.Concat(Enumerable.Repeat(sentence, 4)), sentence, sentence], sentences);
    }

    [Theory]
    [InlineData("句点なし  \n次の行", "句点なし|次の行")]
    [InlineData("句点なし\\\n次の行", "句点なし|次の行")]
    [InlineData("句点なし<br>次の行", "句点なし|次の行")]
    [InlineData("句点なし<br>\n次の行", "句点なし|次の行")]
    public void A_hard_break_ends_a_sentence(string text, string sentences) => AssertSentences(sentences, text);

    [Theory]
    [InlineData("長いので、  \n続きます。", "長いので、続きます。")]
    [InlineData("A,  \nB", "A, B")]
    [InlineData("A・  \nB", "A・B")]
    [InlineData("次のとおり：  \nAです。", "次のとおり：Aです。")]
    [InlineData("長いので、<br>続きます。", "長いので、続きます。")]
    [InlineData("（括弧の  \n中）です。", "（括弧の中）です。")]
    public void A_hard_break_in_mid_clause_joins(string text, string sentence) => AssertSentences(sentence, text);

    [Theory]
    [InlineData("日本\n語です。", "日本語です。")]
    [InlineData("foo\nbar.", "foo bar.")]
    [InlineData("日本\nDockerです。", "日本Dockerです。")]
    [InlineData("Docker\nです。", "Dockerです。")]
    [InlineData("the **word**\nis", "the word is")]
    public void A_soft_break_joins_with_a_space_between_Latin_words_only(string text, string sentence) => AssertSentences(sentence, text);

    [Theory]
    [InlineData("軽いです。  \n（例：A、B）  \n次です。", "軽いです。（例：A、B）|次です。")]
    [InlineData("軽いです。\n(例：A)。", "軽いです。(例：A)。")]
    [InlineData("軽いです。  \n（※補足です。）", "軽いです。|（※補足です。）")]
    [InlineData("（初めから括弧）", "（初めから括弧）")]
    [InlineData("軽いです。（例：A）次です。", "軽いです。（例：A）|次です。")]
    [InlineData("軽いです。（図1）次です。", "軽いです。（図1）|次です。")]
    [InlineData("軽いです。（Aの）次です。", "軽いです。|（Aの）次です。")]
    [InlineData("（例：A）は次です。", "（例：A）は次です。")]
    public void A_remark_in_parentheses_belongs_to_the_sentence_before_it(string text, string sentences) => AssertSentences(sentences, text);

    [Fact]
    public void Terms_in_a_remark_stay_emphasised_where_it_is_joined() =>
        Assert.Equal(["甲", "乙"], Assert.Single(Notes.Only<Paragraph>("**甲**です。  ", "（例：**乙**）").Sentences).Emphasised);

    [Fact]
    public void A_text_that_never_ends_is_parted_behind_a_comma()
    {
        var sentences = Notes.Sentences(string.Concat(Enumerable.Repeat("長い文が続いて、", 1000)));

        Assert.All(sentences, sentence => Assert.True(sentence.Length <= ContentLimits.SentenceLength && sentence.EndsWith('、')));
        Assert.Equal(8000, sentences.Sum(sentence => sentence.Length));
    }

    [Fact]
    public void A_sentence_has_the_line_in_which_it_begins()
    {
        var paragraph = Notes.Only<Paragraph>("", "一行目。二つ目は", "次の行へ。", "三行目。<br>まだ三行目  ", "四行目");

        Assert.Equal([("一行目。", 2), ("二つ目は次の行へ。", 2), ("三行目。", 4), ("まだ三行目", 4), ("四行目", 5)],
            paragraph.Sentences.Select(sentence => (sentence.Text, sentence.Line)));
    }

    [Fact]
    public void Running_text_can_begin_anywhere_in_a_file() =>
        Assert.Equal([41, 42], SentenceSplitter.Split(new MarkedText($"一。{MarkedText.SoftBreak}二。", 41)).Select(sentence => sentence.Line));

    private static void AssertSentences(string sentences, string text) => Assert.Equal(sentences.Split('|'), Notes.Sentences(text));
}
