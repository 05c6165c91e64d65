using TeachBot.Commands.Learners.Reminding;
using TeachBot.Commands.Quizzing;
using TeachBot.Commands.Rooms;
using TeachBot.Commands.Wording;
using TeachBot.Core.Documents;
using TeachBot.Core.Messages;
using TeachBot.Learning.Progress;

namespace TeachBot.Commands.Learners;

/// <summary>Shows what a learner knows, short enough for a phone.</summary>
internal static class ProgressViews
{
    private const int BarLength = 10;
    private const int MostSections = 10;
    private const int MostConcepts = 3;

    /// <summary>What they know, their streak, and what comes next.</summary>
    /// <param name="learner">The learner.</param>
    /// <param name="streak">Their streak in days.</param>
    /// <param name="reminder">Their reminders; null for none.</param>
    /// <param name="room">Where.</param>
    internal static Message Of(Learner learner, int streak, ReminderPlan? reminder, Room room)
    {
        var (words, known, isDue) = (room.Words.Learning, new KnownThings(learner), learner.Due.Count > 0);
        var next =
            isDue ? words.Due
            : learner.NextReview is { } day ? words.NextReview.Fill(words.Day(day, room.Language))
            : "";
        return new Message(
            new Document([
                new Heading([new Words(words.Title)]),
                new Paragraph([new Strong(words.Answered.Fill(known.All.Right, known.All.All))]),
                .. Sections(known, words),
                .. Concepts(words.Strongest, Masteries.Strongest(known.Concepts, MostConcepts), words),
                .. Concepts(words.Weakest, Masteries.Weakest(known.Concepts, MostConcepts), words),
                new Paragraph([new Strong(words.Streak.Fill(streak)), new Words(words.StreakHint)]),
                .. next.Length > 0 ? [new Paragraph([new Words(next)])] : Array.Empty<Block>(),
            ])
        )
        {
            Choices =
            [
                isDue
                    ? new Button($"{Presses.Run}:{ReviewCommand.Name}", words.Review) { Style = ButtonStyle.Primary }
                    : new Button($"{Presses.Run}:{QuizCommand.Name}", words.Quiz),
                .. Masteries
                    .Weakest(known.Sections, 1)
                    .SelectMany(section => Presses.Button(Presses.Quiz, section.Name, words.QuizOn.Fill(section.Name))),
                ReminderViews.Button(reminder, words),
            ],
        };
    }

    /// <summary>The sections in the course's order; of many those that are known least, and how many are left out.</summary>
    private static IEnumerable<Block> Sections(KnownThings known, LearningWords words)
    {
        var least =
            known.Sections.Count <= MostSections
                ? known.Sections
                : [.. known.Sections.OrderBy(section => section.Mastery.Share ?? 2).Take(MostSections)];
        var shown = known.Sections.Where(least.Contains).ToList();
        return
        [
            new BulletList([
                .. shown.Select(section => Section(section.Name, section.Mastery, words)),
                .. known.Gone.All > 0 ? [Section(words.UnknownSection, known.Gone, words)] : Array.Empty<IReadOnlyList<Inline>>(),
            ]),
            .. shown.Count < known.Sections.Count
                ? [new Note([new Words(words.SectionsLeft.Fill(known.Sections.Count - shown.Count))])]
                : Array.Empty<Block>(),
        ];
    }

    private static IReadOnlyList<Inline> Section(string name, Mastery mastery, LearningWords words)
    {
        if (mastery.Share is not { } share)
        {
            return [new Words(words.FewSection.Fill(name, mastery.All, mastery.Right))];
        }

        var full = (int)Math.Round(share * BarLength);
        return [new Words($"{Said(name, mastery, share, words)}\n{new string('█', full)}{new string('░', BarLength - full)}")];
    }

    private static IEnumerable<Block> Concepts(string title, IReadOnlyList<NamedMastery> concepts, LearningWords words) =>
        concepts.Count == 0
            ? []
            :
            [
                new Paragraph([new Strong(title)]),
                new BulletList([
                    .. concepts.Select(concept =>
                        (IReadOnlyList<Inline>)[new Words(Said(concept.Name, concept.Mastery, concept.Mastery.Share ?? 0, words))]
                    ),
                ]),
            ];

    private static string Said(string name, Mastery mastery, double share, LearningWords words) =>
        words.Section.Fill(name, mastery.All, mastery.Right, Math.Round(share * 100));
}
