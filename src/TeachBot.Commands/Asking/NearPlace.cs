using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using TeachBot.Commands.Topics;
using TeachBot.Content;
using TeachBot.Content.Reading;
using TeachBot.Core;
using TeachBot.Learning.Feedback;

namespace TeachBot.Commands.Asking;

/// <summary>A quoted place as it stands in a button.</summary>
/// <param name="Question">The question that it is near to, as its mark.</param>
/// <param name="Heading">Under which heading.</param>
/// <param name="Below">How many lines below that.</param>
/// <param name="Text">What the heading had below it then, as a hash: notes that have changed say something else there.</param>
internal sealed record NearPlace(string Question, OutlinePlace Heading, int Below, string Text)
{
    private const int TextBytes = 4;

    /// <summary>The place; null where no heading leads to it.</summary>
    /// <param name="question">The mark of the question.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="course">The notes.</param>
    internal static NearPlace? Of(string question, Citation place, Course course) =>
        course.SectionAt(place) is { } section && OutlinePlace.Of(section, course) is { } heading
            ? new NearPlace(question, heading, place.Line - section.Line, HashOf(section, course))
            : null;

    /// <summary>Reads <c>3f…:0.2.1~0:4:9a1b2c3d</c>; null for what is none.</summary>
    internal static NearPlace? Read(string text) =>
        text.Split(':') is [{ Length: QuestionMark.Length } question, var heading, var below, { Length: 2 * TextBytes } hash]
        && OutlinePlace.Read(heading) is { } place
        && int.TryParse(below, NumberStyles.None, CultureInfo.InvariantCulture, out var lines)
            ? new NearPlace(question, place, lines, hash)
            : null;

    /// <summary>The section, and where in its file the place is; null where the notes say something else there now.</summary>
    internal (Section Section, Citation Place)? In(Course course)
    {
        if (Heading.In(course) is not { } section || HashOf(section, course) != Text)
        {
            return null;
        }

        var lecture = course.Knowledge.Lectures[Heading.Steps[0]];
        return (section, new Citation(lecture.Title, section.Path, section.Line + Below) { File = lecture.File });
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Question}:{Heading}:{Below}:{Text}");

    private static string HashOf(Section section, Course course)
    {
        var text = new StringBuilder().AppendJoin('\n', section.Path);
        foreach (var part in section.Descend())
        {
            text.Append('\n').Append(part.Title).Append('\n').AppendJoin('\n', course.StatementsIn(part).Select(one => one.Text));
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())).AsSpan(0, TextBytes));
    }
}
