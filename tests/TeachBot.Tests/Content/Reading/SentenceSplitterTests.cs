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
    [InlineData("皿は白い．匙は黒い．", "皿は白い．|匙は黒い．")]
    [InlineData("皿は白い.匙は黒い.", "皿は白い.|匙は黒い.")]
    [InlineData("図.1は皿です.次。", "図.1は皿です.|次。")]
    [InlineData("｢皿とは何か?｣と聞く。次。", "｢皿とは何か?｣と聞く。|次。")]
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
    [InlineData("大皿とは  \n料理を載せて運ぶ  \n器です。", "大皿とは料理を載せて運ぶ器です。")]
    [InlineData("大皿  \nは白い。", "大皿は白い。")]
    [InlineData("大きな皿を\\\n洗う。", "大きな皿を洗う。")]
    [InlineData("棚の<br>上にある。", "棚の上にある。")]
    public void A_hard_break_in_mid_clause_joins(string text, string sentence) => AssertSentences(sentence, text);

    [Theory]
    [InlineData("皿は白い\n匙は黒い", "皿は白い|匙は黒い")]
    [InlineData("皿は白いです\n匙は黒いです。", "皿は白いです|匙は黒いです。")]
    [InlineData("皿を洗うとき\nぬるま湯を使う\n洗剤は要らない", "皿を洗うとき|ぬるま湯を使う|洗剤は要らない")]
    [InlineData(
        "毎日使う食器：皿\n料理を載せる器で、家族の人数より少し多めに用意する。",
        "毎日使う食器：皿|料理を載せる器で、家族の人数より少し多めに用意する。"
    )]
    [InlineData("食器には\n大皿 小皿\nの二つがある", "食器には大皿 小皿の二つがある")]
    public void Lines_without_marks_are_sentences_as_on_slides(string text, string sentences) => AssertSentences(sentences, text);

    [Theory]
    [InlineData(
        "毎日の食事で使う食器は、料理の量と形に合わせて選ぶとよいことが知られて\nいるが、家では同じ皿を何にでも使う人が多く、その場合は少し深い皿が便利\nだと言われる。"
    )]
    [InlineData("毎日の食事で使う食器は、料理の量と形に合わせて選ぶとよいことが知られている\n道具の一つである")]
    public void A_paragraph_that_a_width_wrapped_is_not_cut_at_its_lines(string text) =>
        AssertSentences(text.Replace("\n", "", StringComparison.Ordinal), text);

    [Fact]
    public void A_formula_over_several_lines_is_one_piece() =>
        AssertSentences("$$ x = 1, 2, 3 y = 値. z = 4 $$", "$$\nx = 1, 2, 3\ny = 値. z = 4\n$$");

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
    public void A_remark_in_parentheses_belongs_to_the_sentence_before_it(string text, string sentences) =>
        AssertSentences(sentences, text);

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

        Assert.Equal(
            [("一行目。", 2), ("二つ目は次の行へ。", 2), ("三行目。", 4), ("まだ三行目", 4), ("四行目", 5)],
            paragraph.Sentences.Select(sentence => (sentence.Text, sentence.Line))
        );
    }

    [Fact]
    public void Running_text_can_begin_anywhere_in_a_file() =>
        Assert.Equal(
            [41, 42],
            SentenceSplitter.Split(new MarkedText($"一。{MarkedText.SoftBreak}二。", 41)).Select(sentence => sentence.Line)
        );

    private static void AssertSentences(string sentences, string text) => Assert.Equal(sentences.Split('|'), Notes.Sentences(text));
}
