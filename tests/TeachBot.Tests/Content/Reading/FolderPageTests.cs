using TeachBot.Content.Reading;
using Xunit;

namespace TeachBot.Tests.Content.Reading;

/// <summary>A folder's own page is a lecture where it holds one.</summary>
public sealed class FolderPageTests : IDisposable
{
    private const string Lesson =
        "# 果物\n\n## りんご\n\nりんごは、秋に実る赤い果物です。青森で多く採れます。\n\n## みかん\n\nみかんは、冬に食べる柑橘です。\n";
    private const string Contents =
        "# 果物の講義\n\n全3回です。\n\n- [第1回 りんご](01.md)\n- [第2回 みかん](02.md)（PDFは[こちら](02.pdf)）\n- [第3回](03.md)\n";

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string, string> Lectures =>
        new()
        {
            { "a lesson", Lesson },
            {
                "a lesson that links to more at its end",
                Lesson + "\n## 参考\n\n- [りんごの図鑑](https://example.com/a)\n- [みかんの図鑑](https://example.com/b)\n"
            },
            {
                "a lesson behind settings and badges",
                "---\ntitle: 果物\n---\n\n[![状態](https://example.com/b.svg)](https://example.com)\n\n" + Lesson
            },
            { "a table that tells", "# 果物\n\n| 名前 | 色 |\n| --- | --- |\n| りんご | 赤 |\n| みかん | 橙 |\n| もも | 桃色 |\n" },
            {
                "sentences with links in them",
                "# 果物\n\n[りんご](a.md)は、秋に実る赤い果物です。\n\n[みかん](b.md)は、冬に食べる柑橘です。\n\n[もも](c.md)は、夏の果物です。\n"
            },
        };

    public static TheoryData<string, string> Others =>
        new()
        {
            { "a title alone", "# 果物\n" },
            { "a table of contents", Contents },
            { "a table of contents between addresses", "# 果物\n\n1. https://example.com/1\n2. <https://example.com/2>\n" },
            {
                "a table of contents as a table",
                "# 果物\n\n| 回 | 資料 |\n| --- | --- |\n| 1 | [りんご](01.md) |\n| 2 | [みかん](02.md) |\n"
            },
            { "a table of contents of wiki links", "# 果物\n\n- [[りんご]]\n- [[みかん|冬のみかん]]\n" },
            {
                "how the files are used",
                "# 果物\n\nこのリポジトリは、果物の講義資料です。\n\n## インストール\n\n次のコマンドで入れます。1分かかります。終わると印が出ます。\n\n### Windows\n\n先に道具を入れます。再起動します。\n\n"
                    + "## ライセンス\n\n自由に使えます。配るときは名前を書いてください。\n"
            },
            { "hidden text", "# 果物\n\n<!-- りんごは、赤い。みかんは、橙。ももは、桃色。 -->\n" },
        };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Lectures))]
    public void It_is_a_lecture(string what, string page)
    {
        foreach (var name in new[] { "README.md", "readme.ja.md", "index.md", "_index.md", "SUMMARY.md" })
        {
            Assert.True(Files(("01.md", Lesson), (name, page)).Contains(name), $"{name} is {what}");
        }
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void It_is_none(string what, string page)
    {
        foreach (var name in new[] { "README.md", "readme.ja.md", "index.md", "_index.md", "SUMMARY.md", "_sidebar.md" })
        {
            Assert.False(Files(("01.md", Lesson), (name, page)).Contains(name), $"{name} is {what}");
        }
    }

    [Fact]
    public void Alone_in_its_folder_a_sentence_is_enough() =>
        Assert.Equal(
            ["01.md", "1/README.md", "2/index.md"],
            Files(
                ("lectures/01.md", Lesson),
                ("lectures/README.md", "# 果物\n\n果物の講義です。\n"),
                ("lectures/1/README.md", "# りんご\n\nりんごは、赤い果物です。\n"),
                ("lectures/2/index.md", "# みかん\n\nみかんは、柑橘です。\n")
            )
        );

    [Fact]
    public void What_is_no_lecture_is_remembered_so_that_it_can_be_said()
    {
        Files(
            ("lectures/01.md", Lesson),
            ("lectures/README.md", Contents),
            ("lectures/1/index.md", Contents),
            ("lectures/1/02.md", Lesson)
        );

        Assert.Equal(["1/index.md", "README.md"], CourseFiles.In(new NotesRoot(_folder.Path)).Pages.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_page_without_a_title_has_its_folders_name() =>
        Assert.Equal(
            ["りんご", "README", "01"],
            new[] { "りんご/README.md", "README.md", "りんご/01.md" }.Select(file => LectureReader.Read(file, "赤い果物です。").Title)
        );

    [Fact]
    public void A_page_that_cannot_be_read_is_named_as_any_lecture_is()
    {
        _folder.Write("lectures/01.md", Lesson);
        _folder.Write("lectures/README.md", [0xFF]);

        Assert.Equal(
            [(ContentFault.NotUtf8, "lectures/README.md")],
            new CourseLoader(new NotesRoot(_folder.Path)).Problems.Select(problem => (problem.Fault, problem.Path))
        );
    }

    private IReadOnlyList<string> Files(params (string Name, string Text)[] files)
    {
        foreach (var old in Directory.GetFiles(_folder.Path))
        {
            File.Delete(old);
        }

        Array.ForEach(files, file => _folder.Write(file.Name, file.Text));
        return [.. CourseFiles.In(new NotesRoot(_folder.Path)).All.Select(file => file.Name)];
    }
}
