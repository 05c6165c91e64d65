namespace TeachBot.Content.Checking.Rules;

/// <summary>A fence with nothing in it. A directive may well say all in its first line.</summary>
internal sealed class EmptyFence : ICheckRule
{
    public string Id => "empty-fence";

    public Severity Severity => Severity.Advice;

    public bool IsOneAFile => true;

    public IEnumerable<Flaw> Check(CheckedNotes notes) =>
        notes.Lectures.SelectMany(lecture =>
            lecture
                .Lines.Where(line =>
                    line.Fence == FencePart.Opening
                    && !line.Text.Contains('{', StringComparison.Ordinal)
                    && IsEmpty(lecture.Lines.Skip(line.Number))
                )
                .Select(line => new Flaw(lecture.At(line.Number)))
        );

    private static bool IsEmpty(IEnumerable<SourceLine> after) =>
        after.TakeWhile(line => line.Fence == FencePart.Inside).All(line => string.IsNullOrWhiteSpace(line.Text));
}
