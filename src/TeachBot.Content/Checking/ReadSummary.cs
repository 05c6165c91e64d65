using TeachBot.Content.Questions.Deriving;
using TeachBot.Content.Reading;

namespace TeachBot.Content.Checking;

/// <summary>How much was read of the notes.</summary>
/// <param name="Lectures">The lectures.</param>
/// <param name="Concepts">The concepts that can be asked for.</param>
/// <param name="Definitions">The explanations of a term.</param>
/// <param name="Lists">The lists; one within another is a part of it.</param>
/// <param name="Tables">The tables.</param>
/// <param name="Figures">The pictures.</param>
/// <param name="Questions">The quiz questions, those of the teacher too.</param>
public sealed record ReadSummary(int Lectures, int Concepts, int Definitions, int Lists, int Tables, int Figures, int Questions)
{
    internal static ReadSummary Of(CheckedNotes notes)
    {
        var blocks = notes.Sections.SelectMany(section => section.Blocks).SelectMany(InFrames).ToList();
        return new ReadSummary(
            notes.Lectures.Count,
            notes.Knowledge.Terms.Count(term => term.IsConcept),
            notes.Knowledge.Terms.Sum(term => term.Definitions.Count),
            blocks.Count(block => block is ItemList or NameList),
            notes.Sections.SelectMany(CheckedLecture.BlocksOf).Count(block => block is Table),
            notes.Sections.SelectMany(CheckedLecture.BlocksOf).Count(block => block is Figure),
            BankBuilder.Build(notes.Knowledge).With(notes.Quizzes).Questions.Count
        );
    }

    private static IEnumerable<Block> InFrames(Block block) => block is Callout callout ? callout.Blocks.SelectMany(InFrames) : [block];
}
