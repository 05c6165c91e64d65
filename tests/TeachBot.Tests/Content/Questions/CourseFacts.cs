namespace TeachBot.Tests.Content.Questions;

/// <summary>
/// The facts of a course as a person wrote them down from its lecture, in <c>facts.tsv</c>: subject, relation, value. <c>told</c>: a part
/// of a sentence that the notes tell of the subject. <c>fits</c>: one that they do not tell of it, but that nobody could call wrong of it
/// by these notes. <c>member-of</c>, <c>listed-under</c>, <c>cell</c> (aspect=value), <c>count</c> (and what was counted), <c>step</c> (in
/// order), <c>also-called</c>; <c>also-written</c>: another wording of a heading.
/// </summary>
internal sealed class CourseFacts
{
    /// <summary>The subject of what the notes tell of no one thing.</summary>
    private const string Nothing = "*";

    private readonly List<(string Subject, string Relation, string Value)> _rows;

    private CourseFacts(List<(string Subject, string Relation, string Value)> rows) => _rows = rows;

    internal static CourseFacts Of(string course) =>
        new([
            .. File.ReadLines(Path.Combine(TestCourses.Folder(course), "facts.tsv"))
                .Where(line => line.Length > 0 && line[0] != '#')
                .Select(line => line.Split('\t'))
                .Select(cells => (cells[0], cells[1], cells[2])),
        ]);

    /// <summary>Everything that the notes tell something of.</summary>
    internal IReadOnlyList<string> Subjects =>
        [.. _rows.Where(row => row.Relation == "told" && row.Subject != Nothing).Select(row => row.Subject).Distinct()];

    /// <summary>The subjects that the notes tell a sentence of.</summary>
    internal IReadOnlyList<string> ToldOf(string sentence) => [.. Found("told", sentence).Where(subject => subject != Nothing)];

    /// <summary>Whether the notes tell a sentence as it stands, of no one subject.</summary>
    internal bool TellsAtAll(string sentence) => Found("told", sentence).Count > 0;

    /// <summary>The subjects of which nobody could call a sentence wrong.</summary>
    internal IReadOnlyList<string> Fitting(string sentence) => [.. ToldOf(sentence), .. Found("fits", sentence)];

    /// <summary>The subject that a sentence opens with, else one that it names; null where there is none.</summary>
    internal string? SubjectOf(string sentence) =>
        Subjects.Where(subject => sentence.StartsWith(subject, StringComparison.Ordinal)).MaxBy(subject => subject.Length)
        ?? Subjects.Where(subject => sentence.Contains(subject, StringComparison.Ordinal)).MaxBy(subject => subject.Length);

    internal bool IsMember(string member, string kind) => _rows.Contains((member, "member-of", kind));

    internal bool IsListed(string item, string heading) => _rows.Contains((item, "listed-under", heading));

    /// <summary>The heading or kind with a list that a text speaks of, the longest of them; null where there is none.</summary>
    internal string? ListIn(string text) =>
        Longest(Known(text), _rows.Where(row => row.Relation is "listed-under" or "member-of").Select(row => row.Value));

    /// <summary>The item of a list that a text speaks of.</summary>
    internal string? ItemIn(string text) =>
        Longest(text, _rows.Where(row => row.Relation is "listed-under" or "member-of").Select(row => row.Subject));

    /// <summary>Whether an item stands in a list, by its heading or its kind.</summary>
    internal bool IsIn(string item, string list) => IsListed(item, list) || IsMember(item, list);

    /// <summary>The rows of tables whose cells a text speaks of.</summary>
    internal string? RowIn(string text) => Longest(text, _rows.Where(row => row.Relation == "cell").Select(row => row.Subject));

    /// <summary>The column that a text speaks of.</summary>
    internal string? ColumnIn(string text) =>
        Longest(text, _rows.Where(row => row.Relation == "cell").Select(row => row.Value.Split('=')[0]));

    /// <summary>The value of a column that a text states.</summary>
    internal string? ValueIn(string text, string column) =>
        Longest(
            text,
            _rows
                .Where(row => row.Relation == "cell" && row.Value.StartsWith(column + "=", StringComparison.Ordinal))
                .Select(row => row.Value[(column.Length + 1)..])
        );

    internal bool HasValue(string row, string column, string value) => _rows.Contains((row, "cell", $"{column}={value}"));

    /// <summary>How many of something there are, and which where the facts name them; null where nobody counted them.</summary>
    internal (string Number, IReadOnlyList<string> Names)? CountOf(string prompt)
    {
        if (Longest(Known(prompt), _rows.Where(row => row.Relation == "count").Select(row => row.Subject)) is not { } counted)
        {
            return null;
        }

        var value = _rows.First(row => row.Relation == "count" && row.Subject == counted).Value.Split('：');
        return (value[0], value.Length > 1 ? value[1].Split('、') : []);
    }

    /// <summary>The parts of the steps of what a prompt names, in order.</summary>
    internal IReadOnlyList<string> StepsOf(string prompt) =>
        [.. _rows.Where(row => row.Relation == "step" && prompt.Contains(row.Subject, StringComparison.Ordinal)).Select(row => row.Value)];

    /// <summary>Other names that the notes give.</summary>
    internal IReadOnlyList<string> NamesOf(string subject) =>
        [.. _rows.Where(row => row.Relation == "also-called" && row.Subject == subject).Select(row => row.Value)];

    /// <summary>A text with the facts' own wording of every heading.</summary>
    private string Known(string text) =>
        _rows
            .Where(row => row.Relation == "also-written")
            .Aggregate(text, (known, row) => known.Replace(row.Value, row.Subject, StringComparison.Ordinal));

    private List<string> Found(string relation, string sentence) =>
        [
            .. _rows
                .Where(row => row.Relation == relation && sentence.Contains(row.Value, StringComparison.Ordinal))
                .Select(row => row.Subject)
                .Distinct(),
        ];

    private static string? Longest(string text, IEnumerable<string> names) =>
        names.Distinct().Where(name => text.Contains(name, StringComparison.Ordinal)).MaxBy(name => name.Length);
}
