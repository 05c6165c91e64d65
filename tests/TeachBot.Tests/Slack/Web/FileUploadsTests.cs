using Microsoft.Extensions.DependencyInjection;
using TeachBot.Core.Messages;
using TeachBot.Slack.Rendering;
using Xunit;

namespace TeachBot.Tests.Slack.Web;

public sealed class FileUploadsTests : IDisposable
{
    private readonly SlackBench _bench = new();

    [Theory]
    [InlineData("image/svg+xml", false)]
    [InlineData("image/png", true)]
    public async Task A_drawing_that_Slack_shows_nobody_was_brought_to_it(string mediaType, bool isBrought)
    {
        _bench.Picture = new NoteFile([1], mediaType);

        await _bench.Services.GetRequiredService<IPictures>().FindAsync(_bench.Workspace, "a", "図", TestContext.Current.CancellationToken);

        Assert.Equal(isBrought, !_bench.Calls.IsEmpty);
    }

    public void Dispose() => _bench.Dispose();
}
