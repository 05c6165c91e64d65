using System.Text;
using System.Text.Json;
using TeachBot.Core.Commands;

namespace TeachBot.Discord.Registration;

/// <summary>Texts as Discord keeps them for each language that it speaks with people.</summary>
internal static class Locales
{
    /// <summary>Discord's names of our languages, and their text. Each is named: for others Discord shows the default.</summary>
    internal static IEnumerable<(string Locale, string Text)> Of(LocalText text) =>
        [("ja", Normal(text.Ja)), ("en-US", Normal(text.En)), ("en-GB", Normal(text.En))];

    /// <summary>As Discord compares names: <c>か</c> and a voicing mark are two letters to it, and the mark is none that it takes.</summary>
    internal static string Normal(string text) => text.Normalize(NormalizationForm.FormC);

    internal static void Write(Utf8JsonWriter writer, string property, LocalText text)
    {
        writer.WriteStartObject(property);
        foreach (var (locale, words) in Of(text))
        {
            writer.WriteString(locale, words);
        }

        writer.WriteEndObject();
    }
}
