using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using TeachBot.Commands.Learners.Reminding;
using TeachBot.Core.Chat;
using TeachBot.Core.Messages;
using TeachBot.Learning.Attempts;
using TeachBot.Learning.People;
using TeachBot.Learning.Ranking;

namespace TeachBot.Commands.People;

/// <summary>All that is kept of somebody, as a file that people can read and programs too.</summary>
internal static class DataFile
{
    /// <summary>The most rows of each kind: some 400 bytes each, they stay below what platforms take.</summary>
    internal const int Most = 10_000;

    private static readonly DataContext Context = new(
        new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            Converters = { new JsonStringEnumConverter<AttemptSetting>(JsonNamingPolicy.CamelCase) },
            WriteIndented = true,
        }
    );

    /// <summary>The file.</summary>
    /// <param name="record">What is kept.</param>
    /// <param name="reminders">When they are told of reviews.</param>
    /// <param name="at">When.</param>
    internal static NamedFile Of(LearnerRecord record, IReadOnlyList<ReminderPlan> reminders, DateTimeOffset at)
    {
        var isComplete = record.Attempts.Count < Most && record.Choices.Count < Most && record.Reports.Count < Most;
        var data = new Data(
            at,
            isComplete,
            record.Identities,
            record.Attempts,
            record.Choices,
            record.Reports,
            record.Appearance,
            reminders,
            record.Names
        );
        return new NamedFile($"teachbot-{at:yyyy-MM-dd}.json", "application/json", JsonSerializer.Serialize(data, Context.Data));
    }

    /// <param name="At">When it was written.</param>
    /// <param name="IsComplete">Whether it is all; else it has the latest <see cref="Most"/> of each kind.</param>
    /// <param name="Identities">Names on platforms.</param>
    /// <param name="Attempts">Answers.</param>
    /// <param name="Choices">Choices in quizzes of channels.</param>
    /// <param name="Reports">Reports of bad questions.</param>
    /// <param name="Appearance">How they appear on boards.</param>
    /// <param name="Reminders">When they are told of reviews, on each platform.</param>
    /// <param name="Names">Names of the playground that belong to their browsers, and since when.</param>
    internal sealed record Data(
        DateTimeOffset At,
        bool IsComplete,
        IReadOnlyList<UserRef> Identities,
        IReadOnlyList<Attempt> Attempts,
        IReadOnlyList<KeptChoice> Choices,
        IReadOnlyList<KeptReport> Reports,
        Appearance? Appearance,
        IReadOnlyList<ReminderPlan> Reminders,
        IReadOnlyList<KeptName> Names
    );
}

[JsonSerializable(typeof(DataFile.Data))]
internal sealed partial class DataContext : JsonSerializerContext;
