using System.CommandLine;
using TeachBot.Content;
using TeachBot.Content.Reading;
using TeachBot.Host.Output;
using TeachBot.Host.Wordings;

namespace TeachBot.Host.CommandLine;

/// <summary><c>--content DIR</c>: where the notes are; by default <c>content</c> here, else beside the program.</summary>
internal static class ContentOption
{
    internal static Option<string> Create(Wording wording) => new("--content") { Description = wording.Help.Content, HelpName = "DIR" };

    /// <summary>Loads the notes; what of them is not served is told on standard error.</summary>
    internal static Course Load(string? directory, Wording wording)
    {
        try
        {
            var course = Course.Load(Directory(directory));
            Warnings.Print(course.Problems, wording, Console.Error);
            return course;
        }
        catch (ContentException fault)
        {
            Warnings.Print(fault.Problems, wording, Console.Error);
            throw;
        }
    }

    /// <summary>The folder that was named, or the default.</summary>
    internal static string Directory(string? named)
    {
        var beside = Path.Combine(AppContext.BaseDirectory, "content");
        return named ?? (!System.IO.Directory.Exists("content") && System.IO.Directory.Exists(beside) ? beside : "content");
    }
}
