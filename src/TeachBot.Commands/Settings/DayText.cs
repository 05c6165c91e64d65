using System.Globalization;
using TeachBot.Core.Text;

namespace TeachBot.Commands.Settings;

/// <summary>A day as people write it: 2026-12-01, 2026/12/1, 2026年12月1日, in any width.</summary>
internal static class DayText
{
    private static readonly string[] Formats = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日"];

    /// <summary>The day; null where the text is none.</summary>
    internal static DateOnly? Read(string text) =>
        DateOnly.TryParseExact(
            JapaneseText.Fold(text).Replace(" ", "", StringComparison.Ordinal),
            Formats,
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
            : null;

    internal static string Write(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
