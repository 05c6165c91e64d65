using System.Globalization;
using TeachBot.Core.Messages;
using TeachBot.Slack.Workspaces;

namespace TeachBot.Slack.Rendering;

/// <summary>What Slack is sent for a message that answers somebody.</summary>
internal sealed class SlackPreview(INoteFiles files, Func<string, SlackWords> words) : IPayloadPreview
{
    private readonly MessageRenderer _renderer = new(new Named(files), words);
    private readonly Workspace _nowhere = new("");

    /// <inheritdoc/>
    public string Name => "slack";

    /// <inheritdoc/>
    public async ValueTask<string> OfAsync(Message message, string language, bool isPrivate, CancellationToken cancellation)
    {
        // What was done to get the answer isn't known here, so the button to a further page leads nowhere.
        var shape = new Shape { PageId = page => string.Create(CultureInfo.InvariantCulture, $"~{page}") };
        var rendered = await _renderer.RenderAsync(_nowhere, message, language, shape, cancellation);
        return ReadableJson.Of(
            JsonBytes.ObjectOf(
                (rendered, isPrivate),
                static (json, shown) =>
                {
                    json.WriteString("response_type", shown.isPrivate ? "ephemeral" : "in_channel");
                    shown.rendered.WriteTo(json);
                }
            )
        );
    }

    /// <summary>Slack gives a file its id when it is brought there; until then this stands for it.</summary>
    private sealed class Named(INoteFiles files) : IPictures
    {
        private const string Unknown = "F0000000000";

        public async Task<string?> FindAsync(Workspace workspace, string source, string caption, CancellationToken cancellation) =>
            await files.ReadAsync(source, cancellation) is null ? null : Unknown;
    }
}
