using TeachBot.Content.Reading;

namespace TeachBot.Content.Checking.Rules;

/// <summary>Two lectures that claim one number: 「第2回の内容は？」 reaches the first only. Arguments: the number, the title.</summary>
internal sealed class LectureNumberTwice : ICheckRule
{
    public string Id => "lecture-number-twice";

    public Severity Severity => Severity.Error;

    public IEnumerable<Flaw> Check(CheckedNotes notes) =>
        LectureNumbers
            .Shared(notes.Lectures.Select(lecture => lecture.Lecture))
            .GroupBy(pair => pair.First, pair => pair.Second)
            .Select(claims =>
                Repetition.Of(
                    [.. claims.Prepend(claims.Key).Select(notes.LectureOf).Select(lecture => lecture.At(lecture.TitleLine))],
                    LectureNumbers.Of(claims.Key),
                    claims.First().Title
                )
            );
}
