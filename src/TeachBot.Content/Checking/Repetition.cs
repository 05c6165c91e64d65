namespace TeachBot.Content.Checking;

/// <summary>One thing in several places: one fault, to be mended at the second, with the others named.</summary>
internal static class Repetition
{
    /// <summary>How many of the other places are named.</summary>
    private const int Named = 5;

    /// <param name="places">Two or more, in the order of the notes.</param>
    /// <param name="arguments">The notes' own words for the message.</param>
    internal static Flaw Of(IReadOnlyList<NotePlace> places, params IReadOnlyList<string> arguments) =>
        new(places[1], arguments) { Elsewhere = [.. places.Where((_, index) => index != 1).Take(Named)] };
}
