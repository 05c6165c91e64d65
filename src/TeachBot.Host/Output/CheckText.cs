using System.Globalization;
using TeachBot.Content.Checking;
using TeachBot.Host.Wordings;

namespace TeachBot.Host.Output;

/// <summary>What a check found, for a person: errors, advice, what is left out, how much was read, then what can be asked.</summary>
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

        if (report.LeftOut.Count > 0)
        {
            output.WriteLine(wording.LeftOut);
            foreach (var left in report.LeftOut)
            {
                output.WriteLine(text.LeftOut(left));
            }

            output.WriteLine();
        }

        var read = report.Read;
        output.WriteLine(
            string.Format(
                CultureInfo.InvariantCulture,
                wording.Read,
                read.Lectures,
                read.Concepts,
                read.Definitions,
                read.Lists,
                read.Tables,
                read.Figures,
                read.Questions
            )
        );
        var errors = report.Findings.Count(finding => finding.Severity == Severity.Error);
        output.WriteLine(
            report.Findings.Count == 0
                ? wording.Fine
                : string.Format(CultureInfo.InvariantCulture, wording.Summary, errors, report.Findings.Count - errors)
        );
        if (report.Concepts is { } concepts)
        {
            output.WriteLine();
            QuestionsText.Print(concepts, text, wording, output);
        }
    }
}
