using System.Globalization;
using TeachBot.Content.Knowledge;

namespace TeachBot.Content.Checking.Rules;

/// <summary>Two lectures that claim one number: 「第2回の内容は？」 reaches the first only. Arguments: the number, the title.</summary>
internal sealed class LectureNumberTwice : ICheckRule
{
    public string Id => "lecture-number-twice";

    public Severity Severity => Severity.Error;

    public IEnumerable<Flaw> Check(CheckedNotes notes) => notes.Lectures
        .GroupBy(lecture => HeadingText.LectureNumber(lecture.Lecture.Title))
        .Where(claims => claims.Key is not null && claims.Count() > 1)
        .Select(claims => Repetition.Of([.. claims.Select(lecture => lecture.At(lecture.TitleLine))],
            claims.Key!.Value.ToString(CultureInfo.InvariantCulture), claims.ElementAt(1).Lecture.Title));
}
