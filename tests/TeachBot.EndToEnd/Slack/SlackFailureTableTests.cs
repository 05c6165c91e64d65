using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Xunit;

namespace TeachBot.EndToEnd.Slack;

/// <summary>Every row of the table of failures that concerns Slack has a test.</summary>
public sealed partial class SlackFailureTableTests
{
    /// <summary>The rows of another platform (interactions, gateway, buckets, probes, registration), and that of the notes.</summary>
    private static readonly int[] Elsewhere = [2, 4, 5, 6, 7, 8, 12, 13, 14, 15, 16, 22, 23, 24, 31, 41, 43, 50];

    [Fact]
    public void Every_row_that_concerns_Slack_has_a_test_and_no_other_has()
    {
        var tested = typeof(SlackFailureTable)
            .Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(SlackFailureTable)))
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(method => method.GetCustomAttributes<FactAttribute>().Any())
            .Select(method => (method.Name, Row: Row().Match(method.Name)))
            .ToList();

        Assert.DoesNotContain(tested, test => !test.Row.Success);
        Assert.Equal(
            Enumerable.Range(1, 50).Except(Elsewhere),
            tested.Select(test => int.Parse(test.Row.Groups[1].Value, CultureInfo.InvariantCulture)).Distinct().Order()
        );
    }

    [GeneratedRegex("^Row_([0-9]{2})_[a-zA-Z]")]
    private static partial Regex Row();
}
