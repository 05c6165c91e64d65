namespace TeachBot.Content.Checking.Rules;

/// <summary>A file in which nothing stands but, perhaps, a title.</summary>
internal sealed class EmptyLecture : ICheckRule
{
    public string Id => "empty-lecture";

    public Severity Severity => Severity.Advice;

    public IEnumerable<Flaw> Check(CheckedNotes notes) =>
        notes
            .Lectures.Where(lecture => lecture.Lecture.Root is { Children.Count: 0, Blocks.Count: 0 })
            .Select(lecture => new Flaw(lecture.At(lecture.TitleLine)) { About = [lecture.Lecture.Root] });
}
