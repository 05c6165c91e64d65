using System.CommandLine;
using TeachBot.Content;
using TeachBot.Host.Wordings;

namespace TeachBot.Host.CommandLine;

/// <summary><c>--content DIR</c>: where the notes are; by default <c>content</c> here, else beside the program.</summary>
internal static class ContentOption
{
    internal static Option<string> Create(Wording wording) => new("--content") { Description = wording.Help.Content, HelpName = "DIR" };

    internal static Course Load(string? directory) => Course.Load(Directory(directory));

    /// <summary>The folder that was named, or the default.</summary>
    internal static string Directory(string? named)
    {
        var beside = Path.Combine(AppContext.BaseDirectory, "content");
        return named ?? (!System.IO.Directory.Exists("content") && System.IO.Directory.Exists(beside) ? beside : "content");
    }
}
