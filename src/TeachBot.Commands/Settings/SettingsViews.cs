using System.Globalization;
using TeachBot.Core.Commands;
using TeachBot.Core.Documents;
using TeachBot.Core.Messages;
using TeachBot.Core.Text;

namespace TeachBot.Commands.Settings;

/// <summary>What teachers see of the settings: an overview, and a page for each thing that takes more than one press.</summary>
internal static class SettingsViews
{
    internal const string Language = "lang";
    internal const string Channel = "here";
    internal const string Everywhere = "all";
    internal const string Day = "day";
    internal const string Zone = "zone";
    internal const string Who = "who";
    internal const string Managers = "managers";

    /// <summary>In place of a page: no lecture is left out.</summary>
    internal const string All = "every";

    /// <summary>The readers' own language.</summary>
    internal const string Readers = "auto";

    internal const int PageSize = Menu.MostOptions;

    internal static readonly IReadOnlyList<string> Languages = [Readers, "ja", "en"];

    internal static Message Top(SettingsDesk desk)
    {
        var (words, settings) = (desk.Words, desk.Settings);
        var days = settings
            .NotBefore.Where(pair => pair.Value > DateOnly.FromDateTime(desk.Room.Origin.At.Date))
            .OrderBy(pair => pair.Value)
            .Select(pair => words.From.Fill(desk.TitleOf(pair.Key), DayText.Write(pair.Value)));
        return Page(
            desk,
            words.Title,
            [
                Line(desk, words.Language, words.Languages[settings.Language ?? Readers]),
                Line(desk, words.Zone, settings.Zone),
                Line(desk, words.Here, Scope(desk, desk.Here) ?? words.AsEverywhere),
                Line(desk, words.Everywhere, Scope(desk, new LectureScope(null)) ?? words.AllLectures),
                Line(desk, words.Days, string.Join(words.Between, days) is { Length: > 0 } listed ? listed : words.NoDays),
                [new Strong(words.Teachers), new Words(words.Colon), .. People(desk)],
            ],
            new Menu(
                Id(Language),
                words.Language,
                [.. Languages.Select(one => new MenuOption(one, words.Languages[one]) { IsChosen = one == (settings.Language ?? Readers) })]
            ),
            new Button(Id($"{Channel}:0"), words.Here),
            new Button(Id($"{Everywhere}:0"), words.Everywhere),
            new Button(Id($"{Day}:0"), words.Days),
            new Button(Id(Zone), words.Zone),
            new Button(Id(Who), words.Teachers)
        );
    }

    internal static Message Lectures(SettingsDesk desk, LectureScope scope, int page)
    {
        var (words, files) = (desk.Words, desk.FilesIn(scope));
        var step = scope.Channel is null ? Everywhere : Channel;
        var options = Options(
            desk,
            page,
            lecture => new MenuOption(lecture.File, lecture.Title) { IsChosen = files.Count > 0 && files.Contains(lecture.File) }
        );
        return Page(
            desk,
            scope.Channel is null ? words.Everywhere : words.Here,
            [
                [new Words(Scope(desk, scope) ?? (scope.Channel is null ? words.AllLectures : words.AsEverywhere))],
            ],
            [
                .. options.Count > 0
                    ?
                    [
                        new Menu(Id(string.Create(CultureInfo.InvariantCulture, $"{step}:{page}")), words.Choose, options)
                        {
                            Most = options.Count,
                        },
                    ]
                    : Array.Empty<Choice>(),
                .. Pages(desk, step, page),
                .. files.Count > 0
                    ? [new Button(Id($"{step}:{All}"), scope.Channel is null ? words.AllLectures : words.AsEverywhere)]
                    : Array.Empty<Choice>(),
                Back(desk),
            ]
        );
    }

    internal static Message Days(SettingsDesk desk, int page)
    {
        var words = desk.Words;
        var listed = desk
            .Settings.NotBefore.OrderBy(pair => pair.Value)
            .Select(pair => (IReadOnlyList<Inline>)[new Words(words.From.Fill(desk.TitleOf(pair.Key), DayText.Write(pair.Value)))])
            .ToList();
        var options = Options(desk, page, lecture => new MenuOption(lecture.File, lecture.Title));
        return Page(
            desk,
            words.Days,
            listed.Count > 0
                ? listed
                :
                [
                    [new Words(words.NoDays)],
                ],
            [
                .. options.Count > 0
                    ? [new Menu(Id(string.Create(CultureInfo.InvariantCulture, $"{Day}:{page}")), words.ChooseDay, options)]
                    : Array.Empty<Choice>(),
                .. Pages(desk, Day, page),
                Back(desk),
            ]
        );
    }

    internal static Message Teachers(SettingsDesk desk)
    {
        var (words, teachers) = (desk.Words, desk.Settings.Teachers);
        var named = teachers
            .People.Select(id => (Value: new PersonOrRole(id, IsRole: false), Label: words.PersonLabel.Fill(id)))
            .Concat(teachers.Roles.Select(id => (Value: new PersonOrRole(id, IsRole: true), Label: words.RoleLabel.Fill(id))))
            .Select(one => new MenuOption(one.Value.ToString(), one.Label))
            .Take(Menu.MostOptions)
            .ToList();
        var message = Page(
            desk,
            words.Teachers,
            [People(desk)],
            [
                .. named.Count > 0 ? [new Menu(Id(Who), words.Remove, named) { Most = named.Count }] : Array.Empty<Choice>(),
                new Button(Id(Managers), teachers.Managers ? words.ManagersOff : words.ManagersOn),
                Back(desk),
            ]
        );
        return message with { Document = new Document([.. message.Document.Blocks, new Note([new Words(words.HowToAdd)])]) };
    }

    private static IReadOnlyList<Inline> People(SettingsDesk desk)
    {
        var (words, teachers) = (desk.Words, desk.Settings.Teachers);
        var all = new List<IReadOnlyList<Inline>>();
        if (teachers.Managers)
        {
            all.Add([new Words(words.ManagersToo)]);
        }

        all.AddRange(teachers.People.Select(id => (IReadOnlyList<Inline>)[new Person(desk.Room.Origin.User with { Id = id }, "")]));
        if (teachers.Roles.Count > 0)
        {
            all.Add([new Words(words.Roles.Fill(teachers.Roles.Count))]);
        }

        return all.Count == 0
            ? [new Words(words.Nobody)]
            : [.. all.SelectMany((one, at) => at == 0 ? one : one.Prepend(new Words(words.Between)))];
    }

    /// <summary>What a scope names, cut where it is long; null where it names nothing.</summary>
    private static string? Scope(SettingsDesk desk, LectureScope scope) =>
        desk.FilesIn(scope) is { Count: > 0 } files ? Graphemes.Cut(string.Join(desk.Words.Between, files.Select(desk.TitleOf)), 300)
        : scope.In(desk.Settings) is { Count: > 0 } gone ? desk.Words.Gone.Fill(string.Join(desk.Words.Between, gone))
        : null;

    private static List<MenuOption> Options(SettingsDesk desk, int page, Func<Content.Reading.Lecture, MenuOption> option) =>
        [.. desk.Lectures.Skip(page * PageSize).Take(PageSize).Select(option).Where(one => one.Value.Length <= Choice.LongestId)];

    private static IEnumerable<Choice> Pages(SettingsDesk desk, string step, int page)
    {
        var words = desk.Room.Words.Topics;
        return
        [
            .. page > 0
                ? [new Button(Id(string.Create(CultureInfo.InvariantCulture, $"{step}:{page - 1}")), words.Previous)]
                : Array.Empty<Choice>(),
            .. (page + 1) * PageSize < desk.Lectures.Count
                ? [new Button(Id(string.Create(CultureInfo.InvariantCulture, $"{step}:{page + 1}")), words.Next)]
                : Array.Empty<Choice>(),
        ];
    }

    private static Message Page(
        SettingsDesk desk,
        string title,
        IReadOnlyList<IReadOnlyList<Inline>> lines,
        params IReadOnlyList<Choice> choices
    ) =>
        new(
            new Document([
                new Heading([new Words(title)]),
                .. desk.IsSaved ? [new Paragraph([new Words(desk.Words.Saved)])] : Array.Empty<Block>(),
                new BulletList([.. lines]),
            ])
        )
        {
            Choices = choices,
        };

    private static IReadOnlyList<Inline> Line(SettingsDesk desk, string name, string value) =>
        [new Strong(name), new Words(desk.Words.Colon + value)];

    private static Button Back(SettingsDesk desk) => new($"{Presses.Settings}:", desk.Words.Back);

    private static string Id(string step) => $"{Presses.Settings}:{step}";
}
