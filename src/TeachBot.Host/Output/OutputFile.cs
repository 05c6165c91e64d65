using System.Globalization;
using System.Text;
using TeachBot.Host.CommandLine;
using TeachBot.Host.Wordings;

namespace TeachBot.Host.Output;

/// <summary>Where <c>--output FILE</c> writes to; standard output without it.</summary>
internal static class OutputFile
{
    /// <param name="file">The file; null for standard output.</param>
    /// <param name="text">All of it.</param>
    /// <param name="keeps">Whether a file that has something in it is kept as it is: what a teacher wrote is not to be made again.</param>
    /// <param name="wording">The language of the faults.</param>
    internal static void Write(string? file, string text, bool keeps, Wording wording)
    {
        if (file is null)
        {
            Console.Out.Write(text);
            return;
        }

        try
        {
            if (keeps && new FileInfo(file) is { Exists: true, Length: > 0 })
            {
                throw new UsageException(string.Format(CultureInfo.InvariantCulture, wording.Bank.Kept, file));
            }

            File.WriteAllText(file, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UsageException(string.Format(CultureInfo.InvariantCulture, wording.Bank.Unwritable, file));
        }
    }
}
