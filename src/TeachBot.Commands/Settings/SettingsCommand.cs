using System.Globalization;
using TeachBot.Commands.Handling;
using TeachBot.Commands.Rooms;
using TeachBot.Core.Chat;
using TeachBot.Core.Commands;
using TeachBot.Core.Messages;
using TeachBot.Core.Workspaces;

namespace TeachBot.Commands.Settings;

/// <summary>
/// Shows teachers what holds here, with what it takes to change it. Who is a teacher is changed by those who manage the workspace alone.
/// </summary>
internal sealed class SettingsCommand(ChatParts parts) : ICommand, IChoiceHandler, IFormHandler
{
    internal const string Name = "settings";
    private const string Teacher = "teacher";

    /// <summary>A form's only field.</summary>
    private const string Field = "value";

    public CommandSpec Spec { get; } =
        parts.Specs.Command(Name, parts.Specs.Option(Name, Teacher) with { IsPersonOrRole = true }) with
        {
            IsForTeachers = true,
        };

    public string Prefix => Presses.Settings;

    public async ValueTask<Outcome> RunAsync(CommandInvoked invoked, Room room, CancellationToken cancellation)
    {
        var desk = SettingsDesk.Open(parts, room);
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
            ? new Reply(
                SettingsViews.Teachers(await desk.ChangeAsync(settings => all.Aggregate(settings, With), cancellation)),
                Audience.Asker
            )
            : Replies.Private(desk.Words.NoSuchPerson);
    }

    /// <summary>Whom is named a second time goes.</summary>
    private static WorkspaceSettings With(WorkspaceSettings settings, PersonOrRole somebody) =>
        settings with
        {
            Teachers = somebody.IsRole
                ? settings.Teachers with
                {
                    Roles = Toggled(settings.Teachers.Roles, somebody.Id),
                }
                : settings.Teachers with
                {
                    People = Toggled(settings.Teachers.People, somebody.Id),
                },
        };

    internal static IReadOnlyList<string> Toggled(IReadOnlyList<string> all, string id) =>
        all.Contains(id) ? [.. all.Where(one => one != id)] : [.. all, id];

    public async ValueTask<Outcome> ChooseAsync(ChoiceMade made, string rest, Room room, CancellationToken cancellation)
    {
        var desk = SettingsDesk.Open(parts, room);
        if (desk.Refusal is { } refusal)
        {
            return refusal;
        }

        var steps = rest.Split(':');
        return steps switch
        {
            [""] => Shown(SettingsViews.Top(desk)),
            [SettingsViews.Language] when made.Values is [{ } language] && SettingsViews.Languages.Contains(language) => Shown(
                SettingsViews.Top(
                    await desk.ChangeAsync(
                        settings => settings with { Language = language == SettingsViews.Readers ? null : language },
                        cancellation
                    )
                )
            ),
            [SettingsViews.Channel, var page] => await LecturesAsync(desk, desk.Here, page, made.Values, cancellation),
            [SettingsViews.Everywhere, var page] => await LecturesAsync(desk, new LectureScope(null), page, made.Values, cancellation),
            [SettingsViews.Day, var page] => DayOf(desk, page, made.Values),
            [SettingsViews.Zone] => Asked(desk, SettingsViews.Zone, desk.Words.Zone, desk.Words.ZoneHint, isOptional: false),
            [SettingsViews.Who] => await TeachersAsync(desk, made.Values, cancellation),
            [SettingsViews.Managers] => !made.Origin.IsManager
                ? Replies.Private(desk.Words.OnlyManagers)
                : Shown(
                    SettingsViews.Teachers(
                        await desk.ChangeAsync(
                            settings => settings with { Teachers = settings.Teachers with { Managers = !desk.Settings.Teachers.Managers } },
                            cancellation
                        )
                    )
                ),
            _ => Replies.Private(desk.Room.Words.Trouble.UnknownChoice),
        };
    }

    public async ValueTask<Outcome> SubmitAsync(FormSubmitted sent, string rest, Room room, CancellationToken cancellation)
    {
        var desk = SettingsDesk.Open(parts, room);
        if (desk.Refusal is { } refusal)
        {
            return refusal;
        }

        var value = sent.Values.GetValueOrDefault(Field, "").Trim();
        return rest.Split(':', 2) switch
        {
            [SettingsViews.Zone] => Zones.Find(value) is { } zone
                ? Shown(SettingsViews.Top(await desk.ChangeAsync(settings => settings with { Zone = zone }, cancellation)))
                : Replies.Private(desk.Words.UnknownZone, value),
            [SettingsViews.Day, var file] when desk.Lectures.Any(lecture => lecture.File == file) => await DaySetAsync(
                desk,
                file,
                value,
                cancellation
            ),
            _ => Replies.Private(desk.Room.Words.Trouble.UnknownChoice),
        };
    }

    private static async Task<Outcome> LecturesAsync(
        SettingsDesk desk,
        LectureScope scope,
        string step,
        IReadOnlyList<string> chosen,
        CancellationToken cancellation
    )
    {
        if (step == SettingsViews.All)
        {
            return Shown(SettingsViews.Lectures(await desk.ChangeAsync(settings => scope.With(settings, []), cancellation), scope, 0));
        }

        var page = PageOf(step);
        if (chosen.Count == 0)
        {
            return Shown(SettingsViews.Lectures(desk, scope, page));
        }

        var files = desk.Lectures.Select(lecture => lecture.File).ToList();
        var wanted = LectureScope.Choose(
            desk.FilesIn(scope),
            files,
            [.. files.Skip(page * SettingsViews.PageSize).Take(SettingsViews.PageSize)],
            chosen
        );
        return wanted.Count == 0 && !chosen.Any(files.Contains)
            ? Replies.Private(desk.Room.Words.Trouble.UnknownChoice)
            : Shown(SettingsViews.Lectures(await desk.ChangeAsync(settings => scope.With(settings, wanted), cancellation), scope, page));
    }

    private static Outcome DayOf(SettingsDesk desk, string page, IReadOnlyList<string> chosen) =>
        chosen switch
        {
            [] => Shown(SettingsViews.Days(desk, PageOf(page))),
            [var file] when desk.Lectures.Any(lecture => lecture.File == file) => Asked(
                desk,
                $"{SettingsViews.Day}:{file}",
                desk.Words.Day,
                desk.Words.DayHint,
                isOptional: true
            ),
            _ => Replies.Private(desk.Room.Words.Trouble.UnknownChoice),
        };

    private static async Task<Outcome> DaySetAsync(SettingsDesk desk, string file, string value, CancellationToken cancellation)
    {
        var day = DayText.Read(value);
        if (day is null && value.Length > 0)
        {
            return Replies.Private(desk.Words.UnknownDay, value);
        }

        return Shown(SettingsViews.Days(await desk.ChangeAsync(settings => With(settings, file, day), cancellation), 0));
    }

    private static WorkspaceSettings With(WorkspaceSettings settings, string file, DateOnly? day)
    {
        var days = settings.NotBefore.Where(pair => pair.Key != file).ToDictionary();
        if (day is { } known)
        {
            days[file] = known;
        }

        return settings with
        {
            NotBefore = days,
        };
    }

    private static async Task<Outcome> TeachersAsync(SettingsDesk desk, IReadOnlyList<string> named, CancellationToken cancellation)
    {
        if (named.Count == 0)
        {
            return Shown(SettingsViews.Teachers(desk));
        }

        if (!desk.Room.Origin.IsManager)
        {
            return Replies.Private(desk.Words.OnlyManagers);
        }

        return Shown(
            SettingsViews.Teachers(
                await desk.ChangeAsync(settings => settings with { Teachers = Without(settings.Teachers, named) }, cancellation)
            )
        );
    }

    private static TeacherRoles Without(TeacherRoles teachers, IReadOnlyList<string> named) =>
        teachers with
        {
            People = [.. teachers.People.Where(id => !named.Contains(new PersonOrRole(id, IsRole: false).ToString()))],
            Roles = [.. teachers.Roles.Where(id => !named.Contains(new PersonOrRole(id, IsRole: true).ToString()))],
        };

    private static int PageOf(string step) =>
        int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page < 1000 ? page : 0;

    private static Form Asked(SettingsDesk desk, string id, string title, string hint, bool isOptional) =>
        new(
            $"{Presses.Settings}:{id}",
            title,
            desk.Words.Save,
            [
                new TextField(Field, title)
                {
                    Hint = hint,
                    Longest = 60,
                    IsOptional = isOptional,
                },
            ]
        );

    private static Reply Shown(Message message) => new(message, Audience.Asker) { IsInPlace = true };
}
