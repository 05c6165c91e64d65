using TeachBot.Core.Chat;
using TeachBot.Core.Commands;
using TeachBot.Core.Workspaces;

namespace TeachBot.Commands.Settings;

/// <summary>Shows teachers what holds here, with what it takes to change it. Who is a teacher is changed by those who manage the workspace alone.</summary>
internal sealed class SettingsCommand(ChatParts parts) : ICommand
{
    internal const string Name = "settings";
    private const string Teacher = "teacher";

    public CommandSpec Spec { get; } = parts.Specs.Command(Name, parts.Specs.Option(Name, Teacher) with { IsPersonOrRole = true }) with { IsForTeachers = true };

    public async ValueTask<Outcome> RunAsync(CommandInvoked invoked, CancellationToken cancellation)
    {
        var desk = await SettingsDesk.OpenAsync(parts, invoked.Origin, cancellation).ConfigureAwait(false);
        if (desk.Refusal is { } refusal)
        {
            return refusal;
        }

        if (!invoked.Arguments.TryGetValue(Teacher, out var named))
        {
            return new Reply(SettingsViews.Top(desk), Audience.Asker);
        }

        if (!invoked.Origin.IsManager)
        {
            return Replies.Private(desk.Words.OnlyManagers);
        }

        return PersonOrRole.ReadAll(named) is { Count: > 0 } all
            ? new Reply(SettingsViews.Teachers(await desk.ChangeAsync(settings => all.Aggregate(settings, With), cancellation).ConfigureAwait(false)), Audience.Asker)
            : Replies.Private(desk.Words.NoSuchPerson);
    }

    /// <summary>Whom is named a second time goes.</summary>
    private static WorkspaceSettings With(WorkspaceSettings settings, PersonOrRole somebody) => settings with
    {
        Teachers = somebody.IsRole
            ? settings.Teachers with { Roles = Toggled(settings.Teachers.Roles, somebody.Id) }
            : settings.Teachers with { People = Toggled(settings.Teachers.People, somebody.Id) },
    };

    internal static IReadOnlyList<string> Toggled(IReadOnlyList<string> all, string id) => all.Contains(id) ? [.. all.Where(one => one != id)] : [.. all, id];
}
