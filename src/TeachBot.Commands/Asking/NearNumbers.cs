namespace TeachBot.Commands.Asking;

/// <summary>How the places of a message that are near are numbered, so that a button says which it means.</summary>
/// <param name="Total">How many the message has.</param>
/// <param name="Before">How many were numbered already.</param>
internal readonly record struct NearNumbers(int Total, int Before = 0)
{
    /// <summary>「① 」; nothing for the only one.</summary>
    internal string this[int at] => Total > 1 ? $"{(char)('①' + Before + at)} " : "";

    internal NearNumbers After(int count) => this with { Before = Before + count };
}
