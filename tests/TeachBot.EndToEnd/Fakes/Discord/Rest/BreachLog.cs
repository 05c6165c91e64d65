using System.Collections.Concurrent;

namespace TeachBot.EndToEnd.Fakes.Discord.Rest;

/// <summary>The rules that were broken.</summary>
public sealed class BreachLog
{
    private readonly ConcurrentQueue<string> _all = new();

    public IReadOnlyList<string> All => [.. _all];

    public void Add(string breach) => _all.Enqueue(breach);

    internal IReadOnlyList<string> Add(IReadOnlyList<string> found, string where)
    {
        foreach (var breach in found)
        {
            Add($"{where}: {breach}");
        }

        return found;
    }
}
