using TeachBot.Core.Effects;
using TeachBot.Core.Posting;
using TeachBot.Core.Schedules;
using TeachBot.Core.Workspaces;
using TeachBot.Learning.Attempts;
using TeachBot.Learning.Feedback;
using TeachBot.Learning.People;
using TeachBot.Learning.Ranking;
using TeachBot.Learning.Sessions;
using TeachBot.Storage.Changes;
using TeachBot.Storage.Sql;

namespace TeachBot.Storage.Writing;

/// <summary>How each kind of change is written.</summary>
internal static class ChangeWriters
{
    private static readonly Dictionary<Type, Action<Change, Effect, ChangeDraft>> All = new()
    {
        [typeof(AttemptMade)] = Of<AttemptMade>(AttemptWriter.Write),
        [typeof(SessionOpened)] = Of<SessionOpened>(SessionWriter.Write),
        [typeof(SessionMoved)] = Of<SessionMoved>(SessionWriter.Write),
        [typeof(ChoiceTaken)] = Of<ChoiceTaken>(ChoiceWriter.Write),
        [typeof(SessionRevealed)] = Of<SessionRevealed>(RevealWriter.Write),
        [typeof(PostWanted)] = Of<PostWanted>(PostWriter.Write),
        [typeof(PostEdited)] = Of<PostEdited>(PostWriter.Write),
        [typeof(PostRefreshed)] = Of<PostRefreshed>(PostWriter.Write),
        [typeof(PostWithdrawn)] = Of<PostWithdrawn>(PostWriter.Write),
        [typeof(ScheduleSaved)] = Of<ScheduleSaved>(ScheduleWriter.Write),
        [typeof(ScheduleRemoved)] = Of<ScheduleRemoved>(ScheduleWriter.Write),
        [typeof(ScheduleLooked)] = Of<ScheduleLooked>(ScheduleWriter.Write),
        [typeof(OccurrenceOpened)] = Of<OccurrenceOpened>(ScheduleWriter.Write),
        [typeof(QuestionMissed)] = Of<QuestionMissed>(FeedbackWriter.Write),
        [typeof(PlaceWanted)] = Of<PlaceWanted>(FeedbackWriter.Write),
        [typeof(ItemReported)] = Of<ItemReported>(FeedbackWriter.Write),
        [typeof(SettingsSaved)] = Of<SettingsSaved>(WorkspaceWriter.Write),
        [typeof(InstallationSaved)] = Of<InstallationSaved>(WorkspaceWriter.Write),
        [typeof(InstallationRemoved)] = Of<InstallationRemoved>(WorkspaceWriter.Write),
        [typeof(AppearanceChosen)] = Of<AppearanceChosen>(AppearanceWriter.Write),
        [typeof(NicknameChosen)] = Of<NicknameChosen>(AppearanceWriter.Write),
        [typeof(IdentitiesLinked)] = Of<IdentitiesLinked>(LinkWriter.Write),
        [typeof(IdentityUnlinked)] = Of<IdentityUnlinked>(LinkWriter.Write),
        [typeof(LinkCodeMade)] = Of<LinkCodeMade>(LinkCodeWriter.Write),
        [typeof(LinkCodeEntered)] = Of<LinkCodeEntered>(LinkCodeWriter.Write),
        [typeof(LinkCodeTaken)] = Of<LinkCodeTaken>(LinkCodeWriter.Write),
        [typeof(LinkCodeUsed)] = Of<LinkCodeUsed>(LinkCodeWriter.Write),
        [typeof(NameTaken)] = Of<NameTaken>(NameWriter.Write),
        [typeof(NameCodeMade)] = Of<NameCodeMade>(NameWriter.Write),
        [typeof(NameBrought)] = Of<NameBrought>(NameWriter.Write),
        [typeof(NameReleased)] = Of<NameReleased>(NameWriter.Write),
        [typeof(LearnerForgotten)] = Of<LearnerForgotten>(ForgetWriter.Write),
    };

    /// <exception cref="NotSupportedException">Nobody has said how to write this change.</exception>
    internal static ChangeDraft Draft(Change change, Effect effect, NameBook names, Dialect dialect)
    {
        var draft = new ChangeDraft(names, dialect);
        if (!All.TryGetValue(change.GetType(), out var write))
        {
            throw new NotSupportedException($"No store writes {change.GetType().Name}.");
        }

        write(change, effect, draft);
        return draft;
    }

    private static Action<Change, Effect, ChangeDraft> Of<T>(Action<T, Effect, ChangeDraft> write)
        where T : Change => (change, effect, draft) => write((T)change, effect, draft);
}
