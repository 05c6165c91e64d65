namespace TeachBot.EndToEnd.Soaks;

/// <summary>A class quiz.</summary>
/// <typeparam name="TChoice">What can be pressed or chosen, as the platform sends it.</typeparam>
internal sealed class Lesson<TChoice>
{
    /// <summary>Its message; empty while it does not stand.</summary>
    internal string Post { get; private set; } = "";

    /// <summary>What reveals it.</summary>
    internal string? Reveal { get; private set; }

    /// <summary>Of a question with several answers each of them alone.</summary>
    internal IReadOnlyList<TChoice> Choices { get; private set; } = [];

    internal List<(string Act, int Student)> Presses { get; } = [];

    /// <summary>What revealed it; null for nothing yet.</summary>
    internal string? RevealedBy { get; set; }

    /// <summary>Its message stands.</summary>
    internal void Stand(string post, string? reveal, IEnumerable<TChoice> choices) =>
        (Post, Reveal, Choices) = (post, reveal, [.. choices]);

    /// <summary>How many attempts it makes: what was under way at the reveal is one or none.</summary>
    internal int Attempts(Traffic traffic, bool isSure) =>
        RevealedBy is null || traffic.Of(RevealedBy) is not { DeliveredAt: { } revealed }
            ? 0
            : Presses
                .Where(press => traffic.Of(press.Act) is { Deliveries: > 0 } path && (!isSure || path.DoneAt < revealed))
                .Select(press => press.Student)
                .Distinct()
                .Count();
}
