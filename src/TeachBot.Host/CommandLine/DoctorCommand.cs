using System.CommandLine;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using TeachBot.Core.Health;
using TeachBot.Host.Configuration;
using TeachBot.Host.Doctoring;
using TeachBot.Host.Output;
using TeachBot.Host.Wordings;

namespace TeachBot.Host.CommandLine;

/// <summary><c>doctor</c>: what works, what does not, and what to do.</summary>
internal static class DoctorCommand
{
    internal static Command Create(Wording wording)
    {
        var json = new Option<bool>("--json") { Description = wording.Help.Json };
        var content = ContentOption.Create(wording);
        var command = new Command("doctor", wording.Doctor.Help) { content, json };
        command.SetAction(
            async (parsed, cancellation) =>
            {
                var settings = Settings.Load(wording);
                await using var store = StoreCommand.Open(wording);
                using var app = QuietService.Build(wording, store);
                var storage = Settings.Storage(settings, wording);
                List<HealthFinding> findings =
                [
                    .. await Doctor.ExamineAsync(
                        store,
                        storage.Kind == StorageOptions.Sqlite ? storage.Path : null,
                        ContentOption.Directory(parsed.GetValue(content)),
                        TimeProvider.System,
                        wording,
                        cancellation
                    ),
                ];
                foreach (var checkup in app.Services.GetServices<ICheckup>())
                {
                    findings.AddRange(await checkup.ExamineAsync(wording.Language, cancellation));
                }

                if (parsed.GetValue(json))
                {
                    Console.WriteLine(JsonSerializer.Serialize(findings, JsonOutput.Readable.IReadOnlyListHealthFinding));
                }
                else
                {
                    foreach (var finding in findings)
                    {
                        Console.WriteLine(
                            $"{wording.Doctor.Marks[finding.Level.ToString()]} {finding.Subject}{wording.Doctor.Separator}{finding.Message}"
                        );
                    }
                }

                return findings.Any(finding => finding.Level == FindingLevel.Fail) ? ExitCodes.Faulty : ExitCodes.Success;
            }
        );
        return command;
    }
}
