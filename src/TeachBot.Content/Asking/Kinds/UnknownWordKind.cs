namespace TeachBot.Content.Asking.Kinds;

/// <summary>A word that stands nowhere in the notes: whatever is asked of it, they do not say.</summary>
internal sealed class UnknownWordKind : IAnswerKind
{
    public Draft? Try(Inquiry inquiry) =>
        inquiry.Unknown.Count > 0 ? Draft.NotFound(string.Join("」「", inquiry.Unknown), inquiry.Subjects.FirstOrDefault()) : null;
}
