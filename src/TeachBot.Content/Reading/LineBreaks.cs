using System.Text.RegularExpressions;

namespace TeachBot.Content.Reading;

/// <summary>
/// Whether a line break ends a sentence that has no mark at its end. A hard break does, unless the clause goes on before or behind it. A
/// soft break does where the line ends as a sentence does, or where nothing in the paragraph has marks, as on slides; not where the lines
/// are as long as each other: then a width wrapped them.
/// </summary>
internal sealed partial class LineBreaks
{
    /// <summary>A line that is wrapped is at least as wide as this, in columns; a Japanese character has two.</summary>
    private const int Wrapped = 50;

    /// <summary>A paragraph as wide as this has room for a line that is short because its author ended it.</summary>
    private const int Roomy = 40;

    private readonly bool _hasMarks;
    private readonly bool _isWrapped;
    private readonly int _widest;

    internal LineBreaks(string content)
    {
        _hasMarks = content.AsSpan().IndexOfAny("。．！？") >= 0 || LatinStop().IsMatch(content);
        var widths = content.Split([MarkedText.HardBreak, MarkedText.SoftBreak, MarkedText.InlineBreak]).Select(Width).ToList();
        _widest = widths.Max();
        _isWrapped = _widest >= Wrapped && IsEven(widths.Take(widths.Count - 1).Count(width => width * 5 >= _widest * 4), widths.Count - 1);
    }

    /// <param name="isHard">Whether the break was asked for.</param>
    /// <param name="sentence">What the sentence says so far.</param>
    /// <param name="isLine">Whether it began with the line.</param>
    /// <param name="next">What follows the break.</param>
    internal bool Ends(bool isHard, string sentence, bool isLine, string next)
    {
        if (sentence.Length == 0 || sentence[^1] is '、' or ',' or '，' or '・' or '（' or '(' or ':' or '：')
        {
            return false;
        }

        if (
            next.Length == 0
            || GoesOn().IsMatch(sentence)
            || GoesOnBehind().IsMatch(next)
            || (Attribute().IsMatch(sentence) && PredicateNoun().IsMatch(next))
        )
        {
            return next.Length == 0 && isHard;
        }

        if (isHard || !Japanese().IsMatch(sentence))
        {
            return isHard;
        }

        return !_isWrapped
            && (
                Polite().IsMatch(sentence)
                || (
                    !_hasMarks
                        ? !FormalNoun().IsMatch(next)
                        : isLine && _widest >= Roomy && Width(sentence) * 10 < _widest * 6 && !Attribute().IsMatch(sentence)
                )
            );
    }

    /// <summary>All lines but the last reach the edge, or most of many.</summary>
    private static bool IsEven(int full, int lines) => full == lines || (lines > 3 && full * 10 >= lines * 7);

    private static int Width(string text) =>
        text.Sum(c =>
            c is >= MarkedText.HardBreak and <= '\uFDEF' ? 0
            : c >= '\u2E80' ? 2
            : 1
        );

    [GeneratedRegex(@"(?<=[\u3005-\u9FFF）」)])\.(?:[\s\uFDD0\uFDD1\uFDD4]|$)")]
    private static partial Regex LatinStop();

    /// <summary>A particle or a form that wants a predicate behind it.</summary>
    [GeneratedRegex(
        "(?:[をはがにへ]|(?<=[るたいな])ため|(?<![こひもあお])と|(?<!も)の|(?<!ま)で|から|より|[^ぁ-ん]や|って|として|ような|による|における|ための)$"
    )]
    private static partial Regex GoesOn();

    /// <summary>What leans on the word before it.</summary>
    [GeneratedRegex(
        @"^(?:[、。，．）)」』】]|[をはがにのとでへもや](?=[^ぁ-ん])|(?:です|である|だ(?![かけが])|という|として|とは|による|によって|における|に対|について|から(?=[、。])|まで|より(?=[、。])|など"
            + @"|れる|れた|られ|せる))"
    )]
    private static partial Regex GoesOnBehind();

    [GeneratedRegex("[るたいうくすつむぬぐぶな]$")]
    private static partial Regex Attribute();

    /// <summary>「…する｜技術です。」</summary>
    [GeneratedRegex(@"^[^ぁ-ん、。\s]{1,14}(?:です|である|だ|でした|のこと|を指)")]
    private static partial Regex PredicateNoun();

    [GeneratedRegex("^(?:ため|とき|時|場合|こと|もの|ので|のに|ように|ような|ところ|際|後|前|方法|中で)")]
    private static partial Regex FormalNoun();

    [GeneratedRegex("(?:です|ます|ました|ません|でした|である|であった|だった|でしょう|ましょう|ください|下さい)[）)」]?$")]
    private static partial Regex Polite();

    [GeneratedRegex(@"[\u3041-\u30FF\u4E00-\u9FFF]")]
    private static partial Regex Japanese();
}
