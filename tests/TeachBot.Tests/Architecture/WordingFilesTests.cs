using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace TeachBot.Tests.Architecture;

public partial class WordingFilesTests
{
    private static readonly string[] Languages = ["ja", "en"];

    [Fact]
    public void Every_language_says_the_same_things() => Assert.Equal(Strings("ja").Keys.Order(), Strings("en").Keys.Order());

    [Fact]
    public void Every_language_fills_in_the_same_things()
    {
        var english = Strings("en");

        Assert.Empty(
            Strings("ja")
                .Where(text => english.TryGetValue(text.Key, out var other) && Placeholders(text.Value) != Placeholders(other))
                .Select(text => $"{text.Key}: ja {Placeholders(text.Value)}, en {Placeholders(english[text.Key])}")
        );
    }

    [Fact]
    public void Nothing_is_left_unsaid() =>
        Assert.Empty(
            Languages.SelectMany(language =>
                Strings(language).Where(text => string.IsNullOrWhiteSpace(text.Value)).Select(text => $"{language}: {text.Key}")
            )
        );

    [Fact]
    public void English_wording_is_English() =>
        Assert.Empty(
            Strings("en")
                .Where(text => Example().Replace(text.Value, "").Any(c => c is >= 'ぁ' and <= 'ヿ' or >= '一' and <= '鿿'))
                .Select(text => $"{text.Key}: {text.Value}")
        );

    private static Dictionary<string, string> Strings(string language)
    {
        using var json = JsonDocument.Parse(
            File.ReadAllText(Path.Combine(Repository.Root, "src/TeachBot.Host/Wording", $"{language}.json"))
        );
        return Flatten("", json.RootElement).ToDictionary();
    }

    private static IEnumerable<KeyValuePair<string, string>> Flatten(string name, JsonElement element) =>
        element.ValueKind == JsonValueKind.Object
            ? element.EnumerateObject().SelectMany(property => Flatten($"{name}/{property.Name}", property.Value))
            : [KeyValuePair.Create(name, element.GetString()!)];

    private static string Placeholders(string text) =>
        string.Join(' ', Placeholder().Matches(text).Select(match => match.Value).Distinct().Order());

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Placeholder();

    /// <summary>Examples quote the notes, which are Japanese.</summary>
    [GeneratedRegex("""\S+型(?: \S+型)*|"[^"]*"|\S*とは\S*""")]
    private static partial Regex Example();
}
