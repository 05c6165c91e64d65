using System.Globalization;

namespace TeachBot.Commands.Quizzing.Solo;

/// <summary>A press in one person's quiz, as it stands in a button.</summary>
/// <param name="Session">The session.</param>
/// <param name="At">The question that it is about.</param>
/// <param name="Pressed">What was pressed.</param>
internal sealed record SoloPress(string Session, int At, string Pressed)
{
    /// <summary>Null for what is none.</summary>
    internal static SoloPress? Read(string rest) =>
        rest.Split(':', 3) is [{ Length: > 0 and <= 40 } session, var number, { Length: > 0 } pressed]
        && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
            ? new SoloPress(session, at, pressed)
            : null;
}
