using TeachBot.Commands.Asking;
using TeachBot.Commands.Rooms;
using TeachBot.Core;
using TeachBot.Core.Documents;
using TeachBot.Learning.Progress;

namespace TeachBot.Commands.Quizzing.Solo;

/// <summary>What a verdict says besides: the notes, to who keeps forgetting them, and how the question went for others.</summary>
internal static class MoreToSay
{
    /// <summary>Of a long section what stands first: it is read on a phone, and its source is below.</summary>
    private const int MostStatements = 20;

    /// <summary>The blocks that stand before the source.</summary>
    /// <param name="state">The quiz.</param>
    /// <param name="asked">The question that was answered.</param>
    /// <param name="difficulty">How it went for those who met it for the first time.</param>
    /// <param name="room">Where.</param>
    internal static IReadOnlyList<Block> Of(SoloState state, AskedQuestion asked, Mastery difficulty, Room room) =>
        [
            .. state.Leeches?.Contains(asked.Id) == true ? Section(asked.Citation, room) : [],
            .. difficulty.Share is { } share
                ? [new Note([new Words(room.Words.Learning.Difficulty.Fill(difficulty.Right, difficulty.All, Math.Round(share * 100)))])]
                : Array.Empty<Block>(),
        ];

    /// <summary>What stands under the heading that a question rests on; nothing while no notes can be read, or where it is gone.</summary>
    private static IEnumerable<Block> Section(Citation citation, Room room)
    {
        var lecture = room.Course?.Knowledge.Lectures.FirstOrDefault(lecture => lecture.File == citation.File);
        if (lecture?.Root.Descend().FirstOrDefault(section => section.Path.SequenceEqual(citation.Path)) is not { } section)
        {
            return [];
        }

        return
        [
            new Paragraph([new Strong(room.Words.Learning.Leech)]),
            .. StatementBlocks.Of(
                [.. room.Course!.StatementsIn(section).Take(MostStatements).Select(statement => statement with { Subject = null })],
                room.Words.Ask
            ),
        ];
    }
}
