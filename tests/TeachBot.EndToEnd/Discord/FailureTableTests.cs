using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Xunit;

namespace TeachBot.EndToEnd.Discord;

/// <summary>Every row of the table of failures that concerns Discord has a test.</summary>
public sealed partial class FailureTableTests
{
    /// <summary>The rows of another platform: its retries, answers by address, sockets, escapes, workspaces.</summary>
    private static readonly int[] Elsewhere = [1, 9, 10, 11, 19, 20, 21, 25, 30, 34, 44];

    [Fact]
    public void Every_row_that_concerns_Discord_has_a_test_and_no_other_has()
    {
        var tested = typeof(FailureTable)
            .Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(FailureTable)))
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
