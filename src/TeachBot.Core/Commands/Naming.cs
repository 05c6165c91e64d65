namespace TeachBot.Core.Commands;

/// <summary>
/// Somebody named in a text by the platform's own means, so that it is certain who is meant. Their name is no word of what is said.
/// </summary>
/// <param name="Written">How they stand in the text.</param>
/// <param name="Who">Who they are; null for people whom the platform does not list for us, as a group.</param>
public sealed record Naming(string Written, PersonOrRole? Who)
{
    /// <summary>A text without those who are named in it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="named">Who may be named, in order.</param>
    /// <returns>What is left, and who is named.</returns>
    public static (string Text, IReadOnlyList<Naming> Found) Without(string text, IReadOnlyList<Naming> named)
    {
        var found = new List<Naming>();
        foreach (var naming in named)
        {
            if (text.IndexOf(naming.Written, StringComparison.Ordinal) is >= 0 and var at)
            {
                text = text.Remove(at, naming.Written.Length).Insert(at, " ");
                found.Add(naming);
            }
        }

        return (text, found);
    }
}
