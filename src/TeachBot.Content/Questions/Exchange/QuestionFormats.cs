using TeachBot.Content.Questions.Exchange.Anki;
using TeachBot.Content.Questions.Exchange.Csv;
using TeachBot.Content.Questions.Exchange.Gift;
using TeachBot.Content.Questions.Exchange.Json;
using TeachBot.Content.Questions.Exchange.Moodle;

namespace TeachBot.Content.Questions.Exchange;

/// <summary>The formats there are. A new one is a folder beside this file and a line in it.</summary>
public static class QuestionFormats
{
    /// <summary>What questions are written in.</summary>
    public static IReadOnlyList<IQuestionFormat> Written { get; } =
    [new GiftFormat(), new MoodleFormat(), new AnkiFormat(), new CsvFormat(), new JsonFormat()];

    /// <summary>What questions are read from.</summary>
    public static IReadOnlyList<IQuestionReader> Read { get; } = [new GiftReader(), new MoodleReader()];
}
