using TeachBot.Content.Reading;

namespace TeachBot.Content.Knowledge;

/// <summary>The sections of a course, numbered so that a section is followed by all that stands below it.</summary>
internal sealed class SectionBook
{
    private readonly Dictionary<Section, int> _numbers = [];
    private readonly List<int> _ends = [];

    internal SectionBook(IEnumerable<Lecture> lectures)
    {
        foreach (var lecture in lectures)
        {
            Add(lecture.Root);
        }
    }

    /// <summary>Every section, roots included.</summary>
    internal List<Section> All { get; } = [];

    internal int NumberOf(Section section) => _numbers[section];

    /// <summary>The number behind the last section below this one.</summary>
    internal int EndOf(int number) => _ends[number];

    private void Add(Section section)
    {
        var number = All.Count;
        _numbers[section] = number;
        All.Add(section);
        _ends.Add(0);
        section.Children.ForEach(Add);
        _ends[number] = All.Count;
    }
}
