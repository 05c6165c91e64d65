using TeachBot.Content.Reading;
using TeachBot.Tests.Architecture;
using Xunit;

namespace TeachBot.Tests.Content.Reading;

/// <summary>The notes that the project began with: 29 of their 30 headings have no space behind the marks.</summary>
public class SeedTests
{
    [Fact]
    public void All_30_headings_are_read()
    {
        var markdown = Seed();
        var repaired = markdown
            .ReplaceLineEndings("\n")
            .Split('\n')
            .Zip(HeadingRepair.Repair(markdown).Split('\n'))
            .Count(pair => pair.First != pair.Second);
        var lecture = LectureReader.Read("seed.md", markdown);

        Assert.Equal(29, repaired);
        Assert.Equal("第1回：仮想環境の全体像について", lecture.Title);
        Assert.Equal(29, lecture.Root.Descend().Skip(1).Count(section => section.Level > 1));
    }

    [Fact]
    public void Its_pictures_names_and_explanation_are_read()
    {
        var blocks = LectureReader.Read("seed.md", Seed()).Root.Descend().SelectMany(section => section.Blocks).ToList();

        Assert.Equal(["./vm-concept.png", "./vm-type.png"], blocks.OfType<Figure>().Select(figure => figure.Source));
        Assert.Equal([5, 4, 3], blocks.OfType<NameList>().Select(list => list.Names.Count));
        Assert.Equal("ライブマイグレーション", Assert.Single(blocks.OfType<GlossaryEntry>()).Term);
    }

    private static string Seed()
    {
        var file = Path.Combine(Repository.Root, "..", "shared", "seed", "01-virtualization-overview.md");
        Assert.SkipUnless(File.Exists(file), $"The seed is not part of the project, and not beside it either: {file}");
        return File.ReadAllText(file);
    }
}
