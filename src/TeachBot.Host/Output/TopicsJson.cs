using System.Text.Json;
using TeachBot.Content;

namespace TeachBot.Host.Output;

/// <summary>The outline as JSON.</summary>
internal static class TopicsJson
{
    internal static string Serialize(Course course) =>
        JsonSerializer.Serialize(Outline.Of(course), JsonOutput.Readable.IReadOnlyListLectureView);
}
