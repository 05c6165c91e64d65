using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using TeachBot.Content.Answering;

namespace TeachBot.Training.Asking;

/// <summary>A question of a course, and how a reader tells whether an answer is right.</summary>
internal sealed class Question
{
    private readonly IReadOnlyList<Regex> _must;
    private readonly IReadOnlyList<Regex> _mustNot;
    private readonly IReadOnlyList<int> _lines;
    private readonly IReadOnlyList<string> _headings;
    private readonly string _file;

    private Question(JsonElement written)
    {
        Id = written.GetProperty("id").GetString()!;
        Text = written.GetProperty("question").GetString()!;
        Expect = written.GetProperty("expect").GetString()!;
        Before = written.TryGetProperty("before", out var before) ? before.GetString() : null;
        _file = written.TryGetProperty("file", out var file) ? file.GetString()! : "";
        Form = written.TryGetProperty("form", out var form) ? form.GetString()! : Expect;
        IsParaphrase = written.TryGetProperty("paraphrase", out var paraphrase) && paraphrase.GetBoolean();
        _must = [.. Texts(written, "must").Select(Pattern)];
        _mustNot = [.. Texts(written, "must_not").Select(Pattern)];
        _headings = [.. Texts(written, "path_any")];
        _lines = written.TryGetProperty("lines", out var lines) ? [.. lines.EnumerateArray().Select(line => line.GetInt32())] : [];
    }

    public string Id { get; }

    public string Text { get; }

    /// <summary>The question before it, where it follows one.</summary>
    public string? Before { get; }

    /// <summary>What kind of question it is.</summary>
    public string Form { get; }

    /// <summary>Whether it is asked in other words than the notes'.</summary>
    public bool IsParaphrase { get; }

    /// <summary><c>answer</c>, <c>compare</c> or <c>abstain</c>.</summary>
    public string Expect { get; }

    /// <summary>Whether the notes answer it.</summary>
    public bool IsAnswerable => Expect != "abstain";

    /// <summary>The lines that answer it, as far as they are told.</summary>
    public IEnumerable<(string File, int Line)> Lines =>
        _lines.Count > 0 ? Enumerable.Range(_lines[0], _lines[^1] - _lines[0] + 1).Select(line => (_file, line)) : [];

    /// <summary>Reads a file of questions, one in a line.</summary>
    public static IReadOnlyList<Question> Read(string file) =>
        [.. File.ReadLines(file).Where(line => !string.IsNullOrWhiteSpace(line)).Select(line => new Question(JsonElement.Parse(line)))];

    /// <summary>Whether a place says what is asked for, in no more words than a reader bears, and stands where that stands.</summary>
    public bool IsRight(Candidate candidate) =>
        IsAnswerable && Length(candidate.Text) <= (Expect == "compare" ? 1500 : 600) && Says(candidate.Text) && IsThere(candidate);

    /// <summary>Whether a text has all that the answer must have.</summary>
    public bool Says(string text)
    {
        var folded = text.Normalize(NormalizationForm.FormKC);
        return _must.All(pattern => pattern.IsMatch(folded)) && !_mustNot.Any(pattern => pattern.IsMatch(folded));
    }

    /// <summary>Whether a place stands where the answer stands.</summary>
    public bool IsThere(Candidate candidate) =>
        _lines.Count > 0
            ? candidate.Citations.Any(citation => citation.Line >= _lines[0] - 2 && citation.Line <= _lines[^1] + 2)
            : _headings.Count == 0
                || candidate.Citations.Any(citation => _headings.Any(string.Join(" > ", [citation.Lecture, .. citation.Path]).Contains));

    private static int Length(string text) => text.EnumerateRunes().Count();

    private static IEnumerable<string> Texts(JsonElement written, string name) =>
        written.TryGetProperty(name, out var list) ? list.EnumerateArray().Select(text => text.GetString()!) : [];

    private static Regex Pattern(string text) =>
        new(text.Normalize(NormalizationForm.FormKC), RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant);
}
