using System.CommandLine;
using TeachBot.Content;
using TeachBot.Content.Reading;
using TeachBot.Content.Units;
using TeachBot.Host.Output;
using TeachBot.Host.Wordings;

namespace TeachBot.Host.CommandLine;

/// <summary><c>topics</c>: what can be asked about; <c>topics --units FILE</c>: how a file was read.</summary>
internal static class TopicsCommand
{
    internal static Command Create(Wording wording)
    {
        var json = new Option<bool>("--json") { Description = wording.Help.Json };
        var units = new Option<string>("--units") { Description = wording.Help.Units, HelpName = "FILE" };
        var content = ContentOption.Create(wording);
        var command = new Command("topics", wording.Help.Topics) { units, content, json };
        command.SetAction(parsed =>
        {
            var isJson = parsed.GetValue(json);
            if (parsed.GetValue(units) is { } file)
            {
                var read = UnitsOf(file, parsed.GetValue(content), wording);
                Console.WriteLine(isJson ? UnitsJson.Serialize(read) : UnitsText.Plain(read, wording));
                return ExitCodes.Success;
            }

            var course = ContentOption.Load(parsed.GetValue(content), wording);
            Console.WriteLine(isJson ? TopicsJson.Serialize(course) : TopicsText.Plain(course, wording));
            return ExitCodes.Success;
        });
        return command;
    }

    /// <summary>A file on the disk, else the lecture of that name among the notes.</summary>
    private static IReadOnlyList<Unit> UnitsOf(string file, string? directory, Wording wording)
    {
        if (File.Exists(file))
        {
            var alone = Course.ReadFile(file);
            return alone.UnitsOf(alone.Knowledge.Lectures[0]);
        }

        var course = ContentOption.Load(directory, wording);
        return LectureName.Find(course.Knowledge.Lectures, file) is [var name, ..]
            ? course.UnitsOf(course.Knowledge.Lectures.First(lecture => lecture.File == name))
            : throw new ContentException(ContentFault.Gone, file);
    }
}
