using System.Globalization;
using TeachBot.Content.Checking;
using TeachBot.Host.Wordings;

namespace TeachBot.Host.Output;

/// <summary>What a check found, for a person: errors, advice, then what can be asked. Good notes print nothing.</summary>
internal static class CheckText
{
    internal static void Print(CheckReport report, FindingText text, CheckWording wording, TextWriter output)
    {
        foreach (var kind in report.Findings.GroupBy(finding => finding.Severity))
        {
            output.WriteLine(kind.Key == Severity.Error ? wording.Errors : wording.Advice);
            foreach (var finding in kind)
            {
                output.WriteLine($"{text.Place(finding.Place)}: {text.Message(finding)}");
            }

            output.WriteLine();
        }

        if (report.Findings.Count > 0)
        {
            var errors = report.Findings.Count(finding => finding.Severity == Severity.Error);
            output.WriteLine(string.Format(CultureInfo.InvariantCulture, wording.Summary, errors, report.Findings.Count - errors));
        }

        if (report.Concepts is { } concepts)
        {
            output.Write(report.Findings.Count > 0 ? Environment.NewLine : "");
            QuestionsText.Print(concepts, text, wording, output);
        }
    }
}
