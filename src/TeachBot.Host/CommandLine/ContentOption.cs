using System.CommandLine;
using TeachBot.Content;
using TeachBot.Host.Wordings;

namespace TeachBot.Host.CommandLine;

/// <summary><c>--content DIR</c>: where the notes are; by default <c>content</c> here, else beside the program.</summary>
internal static class ContentOption
{
    internal static Option<string> Create(Wording wording) => new("--content") { Description = wording.Help.Content, HelpName = "DIR" };

    internal static Course Load(string? directory) => Course.Load(directory ?? Default());

    private static string Default()
    {
        var beside = Path.Combine(AppContext.BaseDirectory, "content");
        return !Directory.Exists("content") && Directory.Exists(beside) ? beside : "content";
    }
}
