namespace TeachBot.Content.Checking.Rules;

/// <summary>A long lecture without any heading: nothing tells what a sentence in it is about.</summary>
internal sealed class LectureWithoutHeading : ICheckRule
{
    public string Id => "lecture-without-heading";

    public Severity Severity => Severity.Advice;

    public bool IsOneAFile => true;

    /// <summary>From so many sentences on, a text has parts that need names.</summary>
    private const int Long = 30;

    public IEnumerable<Flaw> Check(CheckedNotes notes) =>
        notes
            .Lectures.Where(lecture => lecture.Lecture.Root.Children.Count == 0 && lecture.Sentences.Take(Long).Count() == Long)
            .Select(lecture => new Flaw(lecture.At(lecture.TitleLine)));
}
