using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using TeachBot.Core.Commands;
using TeachBot.Core.Text;

namespace TeachBot.Commands.Plain;

/// <summary>Reads plain language: a command's word, alone or with what is said to it; everything else is a question.</summary>
/// <param name="commands">The commands.</param>
public sealed partial class PlainReader(IReadOnlyList<CommandSpec> commands)
{
    private static readonly char[] Between = [' ', '\t', '\n', '\r', '、', ',', ':', '：', '，'];
    private static readonly SearchValues<char> Gaps = SearchValues.Create(Between);
    private static readonly char[] End = ['。', '！', '!', '.', '．', '〜', '～', 'ー'];

    private readonly Dictionary<string, CommandSpec> _byWord = commands
        .SelectMany(spec =>
            spec.Aliases.Append(spec.Name).Append(spec.Names.Ja).Append(spec.Names.En).Select(word => (Word: Fold(word), spec))
        )
        .DistinctBy(pair => pair.Word)
        .ToDictionary(pair => pair.Word, pair => pair.spec, StringComparer.Ordinal);

    /// <summary>The command with its arguments; null where the text is a question, or nothing that a command's word begins.</summary>
    /// <param name="text">What was said.</param>
    /// <param name="named">Who is named in it by the platform's own means.</param>
    public (CommandSpec Command, IReadOnlyDictionary<string, string> Arguments)? Read(string text, IReadOnlyList<Naming>? named = null)
    {
        var (said, found) = Naming.Without(text, named ?? []);
        said = said.Trim().TrimStart('/', '／').Trim();
        if (said.Length == 0 || IsQuestion(said))
        {
            return null;
        }

        said = Space().Replace(said, " ").TrimStart(Between);
        var end = said.AsSpan().IndexOfAny(Gaps) is > 0 and var at ? at : said.Length;
        return _byWord.TryGetValue(Fold(said[..end]), out var command) ? (command, Arguments(command, said[end..], found)) : null;
    }

    private static Dictionary<string, string> Arguments(CommandSpec command, string said, IReadOnlyList<Naming> found)
    {
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        if (command.Options.FirstOrDefault(option => option.IsPersonOrRole) is { } somebody)
        {
            // Who is written with a sign before, and is nobody that the platform knows: it can't be told whom that means, and it must not
            // be passed over.
            var unknown = found.Any(naming => naming.Who is null) || Words(said).Any(word => word[0] is '@' or '＠');
            if (unknown || found.Count > 0)
            {
                given[somebody.Name] = unknown ? "" : string.Join(' ', found.Select(naming => naming.Who));
            }
        }

        return Fill(given, command, Words(Named(given, command, said)));
    }

    /// <summary>
    /// Takes out what is said by an option's name: 休む日:2026-12-29〜2027-01-03、2027-02-10. Its value goes on until a space.
    /// </summary>
    /// <returns>What is left.</returns>
    private static string Named(Dictionary<string, string> given, CommandSpec command, string said) =>
        NamedValue()
            .Replace(
                said,
                match =>
                {
                    var name = Fold(match.Groups["name"].Value);
                    var option = command.Options.FirstOrDefault(option =>
                        !option.IsPersonOrRole
                        && (name == Fold(option.Name) || name == Fold(option.Names.Ja) || name == Fold(option.Names.En))
                    );
                    return
                        option is not null
                        && given.TryAdd(option.Name, ValueOf(option, match.Groups["value"].Value) ?? match.Groups["value"].Value)
                        ? " "
                        : match.Value;
                }
            );

    [GeneratedRegex(
        @"(?<![^ \t\n\r])(?<name>[^ \t\n\r:：]{1,32})[:：][ \t]*(?<value>[^ \t\n\r]+)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex NamedValue();

    /// <summary>Spaces of any width, which phones and editors put in unasked.</summary>
    [GeneratedRegex(@"\p{Zs}", RegexOptions.CultureInvariant)]
    private static partial Regex Space();

    private static string[] Words(string said) => [.. Gap().Split(said).Where(word => word.Length > 0)];

    /// <summary>What parts words: signs of <see cref="Between"/>, but not the colon of a time.</summary>
    [GeneratedRegex(@"[ \t\n\r、,，]|(?<![0-9０-９])[:：]|[:：](?![0-9０-９])", RegexOptions.CultureInvariant)]
    private static partial Regex Gap();

    /// <summary>「クイズとは？」 asks what a quiz is; 「クイズ」 wants one.</summary>
    private static bool IsQuestion(string said)
    {
        var folded = JapaneseText.Fold(said).TrimEnd();
        return folded.EndsWith('?')
            || folded.EndsWith("とは", StringComparison.Ordinal)
            || folded.EndsWith("とは。", StringComparison.Ordinal);
    }

    /// <summary>
    /// A number goes to the option that is one, a value to the option that has it, the rest in order; the last takes all that is left.
    /// </summary>
    private static Dictionary<string, string> Fill(Dictionary<string, string> given, CommandSpec command, IEnumerable<string> words)
    {
        var texts = command.Options.Where(option => option.Number is null && option.Values.Count == 0 && !option.IsPersonOrRole).ToList();
        foreach (var word in words)
        {
            if (Special(command, word) is { } special && given.TryAdd(special.Option, special.Value))
            {
                continue;
            }

            var free = texts.FirstOrDefault(option => !given.ContainsKey(option.Name));
            if (free is not null)
            {
                given[free.Name] = word;
            }
            else if (texts.Count > 0)
            {
                given[texts[^1].Name] += " " + word;
            }
        }

        return given;
    }

    private static (string Option, string Value)? Special(CommandSpec command, string word)
    {
        foreach (var option in command.Options)
        {
            if (ValueOf(option, word) is { } value)
            {
                return (option.Name, value);
            }
        }

        return null;
    }

    /// <summary>The number that a word is, or the value that it names; null where the option has none such.</summary>
    private static string? ValueOf(OptionSpec option, string word)
    {
        var folded = Fold(word);
        return
            option.Number is not null
            && int.TryParse(folded.TrimEnd('問', '個'), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number.ToString(CultureInfo.InvariantCulture)
            : option
                .Values.FirstOrDefault(value =>
                    folded == Fold(value.Value) || folded == Fold(value.Label.Ja) || folded == Fold(value.Label.En)
                )
                ?.Value;
    }

    private static string Fold(string word) => JapaneseText.Fold(word).Trim().TrimEnd(End).ToLowerInvariant();
}
