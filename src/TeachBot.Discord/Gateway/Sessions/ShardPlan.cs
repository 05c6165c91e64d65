using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace TeachBot.Discord.Gateway.Sessions;

/// <summary>Which shards this process connects, of how many.</summary>
/// <param name="First">The first.</param>
/// <param name="Last">The last.</param>
/// <param name="Count">How many there are in all processes.</param>
internal sealed record ShardPlan(int First, int Last, int Count)
{
    /// <summary>More than this nobody needs: 2,500 servers each.</summary>
    internal const int Most = 16_384;

    /// <summary>Their numbers.</summary>
    internal IEnumerable<int> Shards => Enumerable.Range(First, Last - First + 1);

    /// <summary>Reads <c>Discord:Shards</c>.</summary>
    /// <param name="text">Empty for all shards; <c>2/16</c> or <c>0-3/16</c> for some.</param>
    /// <param name="recommended">How many Discord recommends.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="problem">What is wrong with the text, for the operator.</param>
    internal static bool TryRead(
        string text,
        int recommended,
        [NotNullWhen(true)] out ShardPlan? plan,
        [NotNullWhen(false)] out string? problem
    )
    {
        (plan, problem) = (null, null);
        if (text.Length == 0)
        {
            plan = new ShardPlan(0, Math.Clamp(recommended, 1, Most) - 1, Math.Clamp(recommended, 1, Most));
            return true;
        }

        var slash = text.IndexOf('/', StringComparison.Ordinal);
        var range = slash < 0 ? "" : text[..slash];
        var dash = range.IndexOf('-', StringComparison.Ordinal);
        if (
            slash < 0
            || !TryNumber(text[(slash + 1)..], out var count)
            || !TryNumber(dash < 0 ? range : range[..dash], out var first)
            || !TryNumber(dash < 0 ? range : range[(dash + 1)..], out var last)
        )
        {
            problem = $"Discord:Shards = \"{text}\" is neither empty nor like 2/16 or 0-3/16.";
        }
        else if (count is 0 or > Most)
        {
            problem = $"Discord:Shards = \"{text}\": there are between 1 and {Most} shards.";
        }
        else if (first > last || last >= count)
        {
            problem = $"Discord:Shards = \"{text}\": the {count} shards are numbered from 0 to {count - 1}, the lower number first.";
        }
        else
        {
            plan = new ShardPlan(first, last, count);
        }

        return problem is null;
    }

    private static bool TryNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
