using TeachBot.Content.Reading;
using Xunit;

namespace TeachBot.Tests.Content.Reading;

public class FenceReaderTests
{
    [Theory]
    [InlineData("Docker, LXC, Rocket", "Docker|LXC|Rocket")]
    [InlineData("KVM, VMware vSphere(Esxi)", "KVM|VMware vSphere=Esxi")]
    [InlineData("VMware [Player, Fusion]", "VMware Player|VMware Fusion")]
    [InlineData("赤、\n青\n\n- 黄", "赤|青|黄")]
    [InlineData("コンテナとは？", "コンテナとは？")]
    [InlineData("Hyper-V", "Hyper-V")]
    public void Names_are_a_list(string content, string names)
    {
        var list = Assert.IsType<NameList>(Read("", content));

        Assert.Equal(names, string.Join('|', list.Names.Select(name => string.Join('=', name.Aliases.Prepend(name.Name)))));
    }

    [Fact]
    public void A_list_of_names_keeps_their_lines_and_reads_as_one_text()
    {
        var list = Assert.IsType<NameList>(Read("", "\n赤、\n青、黄、\n"));

        Assert.Equal([("赤", 11), ("青", 12), ("黄", 12)], list.Names.Select(name => (name.Name, name.Line)));
        Assert.Equal("赤、青、黄", list.Text);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("txt")]
    [InlineData("plain")]
    public void Plain_text_is_no_language(string info) => Assert.IsType<NameList>(Read(info, "赤、青"));

    [Theory]
    [InlineData("python", "赤、青")]
    [InlineData("", "x = 1")]
    [InlineData("", "<p>")]
    [InlineData("", "f()")]
    [InlineData("", "#include")]
    [InlineData("", "/etc/hosts")]
    [InlineData("", "http://example.jp")]
    [InlineData("", "apt install --yes")]
    [InlineData("", "    深い字下げ")]
    [InlineData("", "a; b")]
    [InlineData("", "root:x:0")]
    [InlineData("", "")]
    [InlineData("", "ああああああああああああああああああああああああああああああああああああああああ長")]
    public void What_names_a_language_or_looks_like_code_is_code(string info, string content) =>
        Assert.Equal(content, string.Join('\n', Assert.IsType<CodeBlock>(Read(info, content)).Lines));

    [Fact]
    public void Sentences_are_prose()
    {
        var prose = Assert.IsType<Paragraph>(Read("", "一つ目です。\n長いので、\n続きます。"));

        Assert.Equal(
            [("一つ目です。", 10), ("長いので、続きます。", 11)],
            prose.Sentences.Select(sentence => (sentence.Text, sentence.Line))
        );
    }

    [Theory]
    [InlineData("ライブマイグレーションとは？\n移す技術です。", "ライブマイグレーション", 10)]
    [InlineData("ライブマイグレーションとは\n移す技術です。", "ライブマイグレーション", 10)]
    [InlineData("「エスプレッソ」とは?\n移す技術です。", "エスプレッソ", 10)]
    [InlineData("用語：エスプレッソって何？\n移す技術です。", "エスプレッソ", 10)]
    [InlineData("\n\n  エスプレッソとは？\n移す技術です。", "エスプレッソ", 12)]
    public void A_term_and_its_explanation_are_a_glossary_entry(string content, string term, int line)
    {
        var entry = Assert.IsType<GlossaryEntry>(Read("", content));

        Assert.Equal((term, line), (entry.Term, entry.Line));
        Assert.Equal([("移す技術です。", line + 1)], entry.Sentences.Select(sentence => (sentence.Text, sentence.Line)));
    }

    [Fact]
    public void Several_terms_in_one_fence_are_several_entries()
    {
        var entries = FenceReader.ReadAll("", ["甲とは？", "一つ目です。", "", "「乙」とは？", "二つ目です。"], 10).Cast<GlossaryEntry>();

        Assert.Equal(
            [("甲", 10, 11), ("乙", 13, 14)],
            entries.Select(entry => (entry.Term, entry.Line, Assert.Single(entry.Sentences).Line))
        );
    }

    [Theory]
    [InlineData("赤：止まれ\n青：進め", "赤：止まれ|青：進め")]
    [InlineData("  赤 ： 止まれ。\n\n  青 ： 進め。", "赤：止まれ。|青：進め。")]
    public void Lines_that_each_name_a_thing_and_tell_about_it_are_a_list(string content, string items)
    {
        var list = Assert.IsType<ItemList>(Read("", content));

        Assert.Equal(items.Split('|'), list.Items.Select(item => Assert.Single(item.Sentences).Text));
        Assert.Equal([10, 9 + content.Split('\n').Length], list.Items.Select(item => item.Line));
    }

    [Theory]
    [InlineData("赤：止まれ")]
    [InlineData("赤：止まれ\n青")]
    public void One_such_line_or_one_that_is_none_makes_no_list_of_them(string content) => Assert.IsNotType<ItemList>(Read("", content));

    [Theory]
    [InlineData("前置き。Aとは？\n説明です。")]
    [InlineData("A、Bとは？\n説明です。")]
    [InlineData("Aとは何ですか、と言う。\n説明です。")]
    public void A_question_in_running_text_is_no_glossary_entry(string content) => Assert.IsType<Paragraph>(Read("", content));

    private static Block Read(string info, string content) => FenceReader.Read(info, content.Split('\n'), 10);
}
