using System.Globalization;

namespace TeachBot.Benchmarks.Stores;

/// <summary>Prints figures, one a line, each beside its bar where it has one; remembers whether all are met.</summary>
internal sealed class Figures
{
    private bool _areMet = true;

    /// <summary>What a benchmark ends with.</summary>
    internal int ExitCode => _areMet ? 0 : 1;

    internal static void Title(FormattableString title) => Console.WriteLine(title.ToString(CultureInfo.InvariantCulture));

    internal static void Of(string what, double figure, string unit) => Console.WriteLine(Line(what, figure, unit));

    internal void Below(string what, double figure, string unit, double bar) =>
        Judge(Line(what, figure, unit), string.Create(CultureInfo.InvariantCulture, $"below {bar}"), figure < bar);

    internal void AtLeast(string what, double figure, double bar) =>
        Judge(Line(what, figure, ""), string.Create(CultureInfo.InvariantCulture, $"at least {bar}"), figure >= bar);

    internal void Exactly(string what, long figure, long bar) =>
        Judge(Line(what, figure, ""), string.Create(CultureInfo.InvariantCulture, $"exactly {bar}"), figure == bar);

    internal void Holds(string what, bool holds) => Judge($"  {what}", "holds", holds);

    private static string Line(string what, double figure, string unit) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"  {what, -44} {(figure == Math.Floor(figure) ? figure.ToString("F0", CultureInfo.InvariantCulture) : figure.ToString("F2", CultureInfo.InvariantCulture)), 10} {unit, -3}"
        );

    private void Judge(string line, string bar, bool isMet)
    {
        _areMet &= isMet;
        Console.WriteLine($"{line, -60} bar: {bar}{(isMet ? "" : "   MISSED")}");
    }
}
