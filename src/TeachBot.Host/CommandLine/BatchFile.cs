using System.Globalization;
using System.Text;
using TeachBot.Host.Wordings;

namespace TeachBot.Host.CommandLine;

/// <summary>A file of questions, one a line; <c>-</c> is standard input.</summary>
internal static class BatchFile
{
    internal static IReadOnlyList<string> Read(string file, Wording wording)
    {
        try
        {
            using var stream = file == "-" ? Console.OpenStandardInput() : File.OpenRead(file);
            using var reader = new StreamReader(
                stream,
                new UTF8Encoding(false, throwOnInvalidBytes: true),
                detectEncodingFromByteOrderMarks: false
            );
            var questions = new List<string>();
            while (reader.ReadLine() is { } line)
            {
                questions.Add(line);
            }

            return questions;
        }
        catch (DecoderFallbackException)
        {
            throw new UsageException(string.Format(CultureInfo.InvariantCulture, wording.Errors.BatchNotUtf8, file));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException(string.Format(CultureInfo.InvariantCulture, wording.Errors.BatchUnreadable, file));
        }
    }
}
