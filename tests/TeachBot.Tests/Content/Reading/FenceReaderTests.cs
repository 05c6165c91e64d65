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

        Assert.Equal([("一つ目です。", 10), ("長いので、続きます。", 11)], prose.Sentences.Select(sentence => (sentence.Text, sentence.Line)));
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

    [Theory]
    [InlineData("前置き。Aとは？\n説明です。")]
    [InlineData("A、Bとは？\n説明です。")]
    [InlineData("Aとは何ですか、と言う。\n説明です。")]
    public void A_question_in_running_text_is_no_glossary_entry(string content) => Assert.IsType<Paragraph>(Read("", content));

    private static Block Read(string info, string content) => FenceReader.Read(info, content.Split('\n'), 10);
}
