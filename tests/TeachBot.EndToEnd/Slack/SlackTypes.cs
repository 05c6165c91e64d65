using System.Text;
using TeachBot.EndToEnd.Fakes;
using TeachBot.EndToEnd.Fakes.Slack;
using TeachBot.EndToEnd.Slack;
using TeachBot.Tests;
using Xunit;

[assembly: AssemblyFixture(typeof(SlackTypes))]

namespace TeachBot.EndToEnd.Slack;

/// <summary>
/// When all tests are over, what they sent to Slack is held against Slack's own types by the TypeScript compiler: one file, a constant for
/// each shape that was sent. Where this machine can't run it, <see cref="SlackTypesTests"/> says so.
/// </summary>
public sealed class SlackTypes : IAsyncLifetime
{
    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (ProducedPayloads.All is { Count: > 0 } all && await NodeProject.MissingAsync() is null)
        {
            await CheckAsync(all);
        }
    }

    /// <summary>Checks some.</summary>
    /// <exception cref="InvalidOperationException">The compiler does not agree.</exception>
    internal static async Task CheckAsync(IEnumerable<(string Type, string Json)> payloads)
    {
        using var folder = new TemporaryFolder();
        await NodeProject.InstallAsync("slacktypes", folder.Path);
        var file = new StringBuilder(
            "import type { HomeView, KnownBlock, MessageMetadata, "
                + "ModalView } from '@slack/types';\ninterface Message { text: string; blocks?: "
                + "KnownBlock[]; metadata?: MessageMetadata; [other: string]: unknown }\n"
        );
        foreach (var (number, (type, json)) in payloads.Index())
        {
            file.Append("export const sent").Append(number).Append(": ").Append(type).Append(" = ").Append(json).Append(";\n");
        }

        await File.WriteAllTextAsync(Path.Combine(folder.Path, "sent.ts"), file.ToString());
        var (code, said) = await NodeProject.RunAsync(
            folder.Path,
            Path.Combine("node_modules", "typescript", "bin", "tsc"),
            "--noEmit",
            "--strict",
            "--skipLibCheck",
            "--module",
            "nodenext",
            "--ignoreConfig",
            "sent.ts"
        );
        if (code != 0)
        {
            throw new InvalidOperationException(
                $"What was sent to Slack is not of Slack's "
                    + $"types:\n{said}\n{string.Join('\n', file.ToString().Split('\n').Index().Where(line => said.Contains($"({line.Index + 1},", StringComparison.Ordinal)).Select(line => line.Item))}"
            );
        }
    }
}
