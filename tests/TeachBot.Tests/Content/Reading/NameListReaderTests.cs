using TeachBot.Content.Reading;
using Xunit;

namespace TeachBot.Tests.Content.Reading;

/// <summary>Names are separated by | in the tables, and = stands before another spelling.</summary>
public class NameListReaderTests
{
    [Theory]
    [InlineData("Docker, LXC, Rocket", "Docker|LXC|Rocket")]
    [InlineData("赤、青，黄", "赤|青|黄")]
    [InlineData("Parallels Desktop", "Parallels Desktop")]
    [InlineData("A,,B、", "A|B")]
    [InlineData("", "")]
    [InlineData("- A, B", "A|B")]
    [InlineData("・A", "A")]
    [InlineData("■ A", "A")]
    [InlineData("1. A", "A")]
    [InlineData("2) B", "B")]
    public void Names_stand_side_by_side_behind_a_bullet_or_none(string text, string names) => Assert.Equal(names, Names(text));

    [Theory]
    [InlineData("VMware [Player, WorkStation, Fusion]", "VMware Player|VMware WorkStation|VMware Fusion")]
    [InlineData("A, B [x、y], C", "A|B x|B y|C")]
    [InlineData("交響曲［第5番、第9番］", "交響曲 第5番|交響曲 第9番")]
    [InlineData("A [x]", "A x")]
    public void Brackets_share_the_word_before_them(string text, string names) => Assert.Equal(names, Names(text));

    [Theory]
    [InlineData("VMware vSphere(Esxi)", "VMware vSphere=Esxi")]
    [InlineData("エスプレッソ（ espresso ）", "エスプレッソ=espresso")]
    [InlineData("A(a), B（b）", "A=a|B=b")]
    [InlineData("コスト（場所代、電気代）", "コスト（場所代、電気代）")]
    [InlineData("A（注：b）", "A（注：b）")]
    [InlineData("A（b）の例", "A（b）の例")]
    [InlineData("A（）", "A（）")]
    public void Parentheses_hold_another_spelling_unless_they_hold_a_list_or_a_remark(string text, string names) =>
        Assert.Equal(names, Names(text));

    [Theory]
    [InlineData(30, 1)]
    [InlineData(31, 0)]
    public void Another_spelling_is_short(int length, int aliases) =>
        Assert.Equal(aliases, NameListReader.One($"A（{new string('あ', length)}）", 1).Aliases.Count);

    [Fact]
    public void Every_name_has_the_line_of_the_list() =>
        Assert.All(NameListReader.Read("A, B [x, y]", 7), name => Assert.Equal(7, name.Line));

    private static string Names(string text) =>
        string.Join('|', NameListReader.Read(text, 1).Select(name => string.Join('=', name.Aliases.Prepend(name.Name))));
}
