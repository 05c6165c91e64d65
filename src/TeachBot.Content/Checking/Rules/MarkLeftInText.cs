using System.Text.RegularExpressions;
using TeachBot.Content.Reading;
using TeachBot.Content.Reading.Dialects;

namespace TeachBot.Content.Checking.Rules;

/// <summary>
/// A mark of Markdown or HTML that stands in the text as read, so that it is shown and searched as text. Arguments: the mark, the sentence.
/// </summary>
internal sealed partial class MarkLeftInText : ICheckRule
{
    public string Id => "mark-left-in-text";

    public Severity Severity => Severity.Advice;

    public bool IsOneAFile => true;

    public IEnumerable<Flaw> Check(CheckedNotes notes) =>
        notes.Lectures.SelectMany(lecture =>
            lecture
                .Sentences.Select(sentence => (Sentence: sentence, Mark: Mark().Match(Plain(sentence))))
                .Where(found => found.Mark.Success && !IsTyped(found.Mark.Value, lecture.Shown[found.Sentence.Line - 1]))
                .Select(found => new Flaw(lecture.At(found.Sentence.Line), found.Mark.Value, found.Sentence.Text))
        );

    /// <summary>Without formulas, and without what the author set as code.</summary>
    private static string Plain(Sentence sentence) =>
        Formula()
            .Replace(sentence.Emphasised.Aggregate(sentence.Text, (text, code) => text.Replace(code, "", StringComparison.Ordinal)), "");

    /// <summary>Whether the author typed the mark so that it shows.</summary>
    private static bool IsTyped(string mark, string line) =>
        line.Contains("\\" + mark[0], StringComparison.Ordinal) || !CodeSpans.Masked(line).Contains(mark, StringComparison.Ordinal);

    [GeneratedRegex(
        @"\*\*|:::|!?\[[^\[\]]{1,100}\]\([^()\s]{1,300}\)|</?(?:a|b|br|center|code|dd|del|details|div|dl|dt|em|font|h[1-6]|hr|i|img"
            + @"|kbd|li|mark|ol|p|pre|small|span|strong|sub|summary|sup|table|td|th|tr|u|ul)(?:\s[^<>]*)?/?>"
    )]
    private static partial Regex Mark();

    [GeneratedRegex(@"\$\$?[^$]+\$\$?")]
    private static partial Regex Formula();
}
