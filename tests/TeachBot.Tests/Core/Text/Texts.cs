using CsCheck;

namespace TeachBot.Tests.Core.Text;

/// <summary>Texts that nobody thought of, for properties. CsCheck's own strings are ASCII only.</summary>
internal static class Texts
{
    private const string Telling =
        "ーｰアバﾊﾞﾟ゙か゚仮A1 　-‐—−・「」_\t\r\n\u200B\u200D\u202E\u2066\uFEFF\u00AD\u0301\uFE0F\uD83D\uDE00\uE000#`~*";

    /// <summary>Any UTF-16 units, lone surrogates included, and more often those that text handling trips over.</summary>
    internal static readonly Gen<string> Any = Gen.Frequency(
            (2, (IGen<char>)Gen.OneOf([.. Telling.Select(Gen.Const)])),
            (1, Gen.Char['\0', '\uFFFD'])
        )
        .Array[0, 24]
        .Select(units => new string(units));

    /// <summary>Words as people spell them, in any order.</summary>
    internal static readonly Gen<string> Spellings = Gen.OneOf([
            .. new[]
            {
                "ハイパーバイザー",
                "ﾊｲﾊﾟｰﾊﾞｲｻﾞｰ",
                "サーバ",
                "メリット",
                "カー",
                "ひらがな",
                "漢字",
                "Ｌａｔｉｎ",
                "CPU",
                "①",
                "㍿",
                "é",
                "ß",
                "Σ",
                "—",
                "−",
                "‐",
                "・",
                "　",
                " ",
                "「",
                "」",
                "\n",
                "\t",
                "\u200B",
                "\u202E",
                "😀",
                "👩\u200D💻",
                "𠮷",
            }.Select(Gen.Const),
        ])
        .Array[0, 12]
        .Select(string.Concat);

    /// <summary>Whether lines end as editors count them (.NET knows four more ends), and no noncharacter stands for a break.</summary>
    internal static bool HasPlainLines(string text) =>
        !text.Any(c => c is '\f' or '\u0085' or '\u2028' or '\u2029' or >= '\uFDD0' and <= '\uFDEF');
}
