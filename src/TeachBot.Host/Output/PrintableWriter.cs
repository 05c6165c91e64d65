using System.Text;

namespace TeachBot.Host.Output;

/// <summary>
/// What the whole program prints goes through here, whoever prints it, so that nothing that somebody wrote into notes reaches a terminal
/// as a command to it.
/// </summary>
internal sealed class PrintableWriter : TextWriter
{
    private readonly TextWriter _inner;

    internal PrintableWriter(TextWriter inner)
        : base(inner.FormatProvider)
    {
        _inner = inner;
        CoreNewLine = inner.NewLine.ToCharArray();
    }

    /// <inheritdoc/>
    public override Encoding Encoding => _inner.Encoding;

    /// <inheritdoc/>
    public override void Write(char value) => Write([value]);

    /// <inheritdoc/>
    public override void Write(string? value) => Write(value.AsSpan());

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (PrintableText.IsPrintable(buffer))
        {
            _inner.Write(buffer);
            return;
        }

        var printable = new char[buffer.Length];
        PrintableText.Write(buffer, printable);
        _inner.Write(printable);
    }

    /// <inheritdoc/>
    public override void WriteLine() => _inner.WriteLine();

    /// <inheritdoc/>
    public override void WriteLine(string? value)
    {
        Write(value.AsSpan());
        _inner.WriteLine();
    }

    /// <inheritdoc/>
    public override void Flush() => _inner.Flush();
}
