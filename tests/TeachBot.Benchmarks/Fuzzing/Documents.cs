using System.Text;

namespace TeachBot.Benchmarks.Fuzzing;

/// <summary>Files that nobody should have written: noise, broken lectures, and Markdown that nests, interleaves and never closes.</summary>
internal static class Documents
{
    private const int Longest = 64 * 1024;

    private static readonly string[] Containers =
    [
        "> ",
        ">",
        "- ",
        "* ",
        "+ ",
        "1. ",
        "2) ",
        "999999999. ",
        "    ",
        "\t",
        "  ",
        "   ",
        "　",
        "- [ ] ",
        "-\t",
        "> > ",
    ];

    private static readonly string[] Openers =
    [
        "# ",
        "##",
        "###### ",
        "＃＃",
        "#　",
        "```",
        "````bash",
        "~~~",
        "```text",
        "    ",
        "---",
        "===",
        "***",
        "- - -",
        "|",
        "|---|:-:|",
        "|-",
        "a|b",
        "<div>",
        "<!--",
        "<script>",
        "<details><summary>",
        "<table><tr><td>",
        "</table>",
        "<img src=\"a\" alt='",
        "<?",
        "<![CDATA[",
        "[a]: b",
        "[a]: <",
        "[^1]: ",
        "[^1]:",
        "![",
        "[x](",
        "例：",
        "① ",
        "【甲】",
        "■",
        "> [!NOTE]",
        ":::note",
        ":::",
        "+++",
        "title: 甲",
        ": 説明",
        "*[略]: ",
        "$$",
        "2. ",
        "３．",
        "Q. ",
        "第3回",
        "手順1：",
        "",
        "",
        "$ ls",
        "用語：甲とは？",
    ];

    private static readonly string[] Inlines =
    [
        "甲",
        "乙とは、",
        "丙です。",
        "word ",
        "**",
        "*",
        "_",
        "__",
        "***",
        "`",
        "``",
        "[",
        "]",
        "](",
        ")",
        "[^1]",
        "[a]",
        "![",
        "<b>",
        "</b>",
        "<br>",
        "<",
        ">",
        "&amp;",
        "&#0;",
        "&#x110000;",
        "&",
        "\\",
        "\\|",
        "|",
        "~~",
        "$x^2$",
        ":smile:",
        "😀",
        "http://example.jp/a_b",
        "<http://x>",
        "（",
        "）",
        "「",
        "」",
        "。",
        "、",
        "！？",
        "：",
        " ",
        "  ",
        "　",
        "\t",
        "(例：",
        "とも呼ばれます。",
        "XのYとZ",
        "という。",
        "A [x, y]",
        "\u200D\u3099",
        "\uFEFF",
        "の種類",
        "の特徴",
        "主な",
        "メリット・デメリット",
        "3つ",
        "\u0085",
    ];

    internal static byte[] Make(Chance chance, Corpus corpus) =>
        chance.Below(4) switch
        {
            0 => chance.Bytes(chance.Length(4096)),
            1 => Encoding.UTF8.GetBytes(chance.Unicode(chance.Length(8192))),
            2 => Mutate(chance, chance.Of(corpus.Bytes)),
            _ => Encoding.UTF8.GetBytes(Grammar(chance)),
        };

    private static byte[] Mutate(Chance chance, byte[] lecture)
    {
        var bytes = lecture.ToList();
        for (var change = chance.Below(8); change >= 0; change--)
        {
            var at = chance.Below(bytes.Count + 1);
            var length = chance.Below(Math.Min(400, bytes.Count - at + 1));
            switch (chance.Below(5))
            {
                case 0:
                    bytes.RemoveRange(at, length);
                    break;
                case 1:
                    bytes.InsertRange(at, bytes.GetRange(chance.Below(bytes.Count - length + 1), length));
                    break;
                case 2:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(Line(chance)));
                    break;
                case 3:
                    bytes.InsertRange(
                        at,
                        Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(chance.Of(Inlines), chance.Length(2000))))
                    );
                    break;
                default:
                    bytes.RemoveRange(at, chance.OneIn(4) ? bytes.Count - at : 0);
                    bytes.InsertRange(chance.Below(bytes.Count + 1), chance.OneIn(8) ? chance.Bytes(3) : "\r"u8.ToArray());
                    break;
            }
        }

        return [.. bytes.Take(Longest)];
    }

    private static string Grammar(Chance chance)
    {
        var length = chance.Length(chance.OneIn(20) ? Longest / 3 : 6000);
        var text = new StringBuilder(chance.OneIn(20) ? "---\ntitle: 甲\n" : "");
        while (text.Length < length)
        {
            var line = Line(chance);
            for (var times = chance.OneIn(40) ? chance.Length(600) : 1; times > 0 && text.Length < length + 1000; times--)
            {
                text.Append(line);
            }
        }

        return text.ToString();
    }

    private static string Line(Chance chance)
    {
        var line = new StringBuilder();
        for (var depth = chance.OneIn(60) ? chance.Below(60) : chance.Below(4); depth > 0; depth--)
        {
            line.Append(chance.Of(Containers));
        }

        line.Append(chance.Of(Openers));
        for (var pieces = chance.Below(6); pieces > 0; pieces--)
        {
            var piece = chance.Of(Inlines);
            line.Append(piece);
            for (var times = chance.OneIn(80) ? chance.Length(3000) : 0; times > 0; times--)
            {
                line.Append(piece);
            }
        }

        return line.Append(chance.Of(["\n", "\n", "\n", "\n\n", "  \n", "\\\n", "\r\n", "\r", ""])).ToString();
    }
}
