using CsCheck;

namespace TeachBot.Tests.Discord.Gateway.Scripted;

/// <summary>Text that is nearly what it should be.</summary>
internal static class Chances
{
    /// <summary>Some of these, in any order.</summary>
    internal static Gen<string> Pieces(int most, params string[] pieces) =>
        Gen.Int[0, pieces.Length - 1].Array[0, most].Select(chosen => string.Concat(chosen.Select(at => pieces[at])));
}
