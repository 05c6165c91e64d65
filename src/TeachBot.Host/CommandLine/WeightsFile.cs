using System.Globalization;
using TeachBot.Content.Answering;
using TeachBot.Host.Wordings;

namespace TeachBot.Host.CommandLine;

/// <summary>A file of weights other than those that ship with the program.</summary>
internal static class WeightsFile
{
    internal static AnswerModel Read(string file, Wording wording)
    {
        try
        {
            using var reader = File.OpenText(file);
            return AnswerModel.Read(reader);
        }
        catch (FormatException fault)
        {
            throw new UsageException(string.Format(CultureInfo.InvariantCulture, wording.Errors.WeightsWrong, file, fault.Message));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException(string.Format(CultureInfo.InvariantCulture, wording.Errors.BatchUnreadable, file));
        }
    }
}
