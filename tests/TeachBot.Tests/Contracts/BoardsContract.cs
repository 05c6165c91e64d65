using TeachBot.Core.Chat;
using TeachBot.Core.Effects;
using TeachBot.Learning.Attempts;
using TeachBot.Learning.People;
using TeachBot.Learning.Ranking;
using TeachBot.Learning.Sessions;
using Xunit;

namespace TeachBot.Tests.Contracts;

public abstract class BoardsContract<T> : StoreContract<T>
    where T : IStores, new()
{
    private static readonly UserRef Slack = new("slack", "T1", "U7");
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly BoardKey Week = new(School, "200", Today);
    private static readonly BoardKey Course = new(School, "200", null);
    private static readonly BoardKey WholeSchool = new(School, null, null);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_board_has_first_attempts_of_its_time_and_place_the_best_first()
    {
        await Apply(Made(Try("7", "q1")), Made(Try("7", "q2", isRight: false)), Made(Try("7", "q2")));
        await Apply(
            Made(Try("8", "q1")),
            Made(Try("8", "q2")),
            Made(Try("9", "q1", where: new ChannelRef(School, "201"))),
            Made(Try("6", "q1", where: new ChannelRef(new("discord", "101"), "300")))
        );
        await Apply(Made(Try("7", "q3"), days: 7), Made(Try("7", "q4"), days: 7), Made(Try("7", "q5", isRight: false), days: 7));

        Assert.Equal("8:2/2", await Lines(Week));
        Assert.Equal("7:2/3", await Lines(Week with { Week = Today.AddDays(13) }));
        Assert.Equal("7:3/5 8:2/2", await Lines(Course));
        Assert.Equal("7:3/5 8:2/2 9:1/1", await Lines(WholeSchool));
        Assert.Equal("", await Lines(Week with { Week = Today.AddDays(14) }));
        Assert.Equal("", await Lines(Course with { Channel = "nowhere" }));
    }

    [Fact]
    public async Task A_board_names_as_many_as_are_asked_for_and_knows_who_looks_at_it()
    {
        await Apply(Right("7", 3), Right("8", 3), Right("9", 2), Right("6", 1));

        var board = await Store.Boards.FindAsync(WholeSchool, Person("9"), 2, Token);

        Assert.Equal(["7", "8"], board.Best.Select(line => line.Who.Id));
        Assert.DoesNotContain(board.Best, line => line.IsOwn);
        Assert.Equal(new OwnLine(2, 2, 2, new Appearance(false, "")), board.Own);
        Assert.Equal(0, (await Store.Boards.FindAsync(WholeSchool, Person("8"), 2, Token)).Own.Ahead);
        Assert.True((await Store.Boards.FindAsync(WholeSchool, Person("8"), 2, Token)).Best[1].IsOwn);
        Assert.Equal(
            new OwnLine(0, 0, 0, new Appearance(false, "")),
            (await Store.Boards.FindAsync(WholeSchool, Person("nobody"), 2, Token)).Own
        );
    }

    [Fact]
    public async Task Who_was_right_about_nothing_is_on_no_board_and_is_told_what_they_did()
    {
        await Apply(Made(Try("7", "q1", isRight: false)));

        var board = await Store.Boards.FindAsync(Week, Person("7"), 10, Token);

        Assert.Empty(board.Best);
        Assert.Equal(new OwnLine(0, 1, 0, new Appearance(false, "")), board.Own);
    }

    [Fact]
    public async Task A_thread_belongs_to_its_channel()
    {
        await Apply(Made(Try("7", "q1", where: Channel with { Thread = "1" })), Made(Try("7", "q2")));

        Assert.Equal("7:2/2", await Lines(Course));
        Assert.Equal("7:2/2", await Lines(WholeSchool));
    }

    [Fact]
    public async Task What_was_chosen_together_counts_when_it_is_revealed()
    {
        await Apply(new SessionOpened(new QuizSession("s", Channel, AttemptSetting.Class, "{}", Monday)), Made(Try("8", "q1")));
        foreach (var (person, isRight) in new[] { ("7", true), ("8", true), ("9", false) })
        {
            await Guarded(new ChoiceTaken("s", Person(person), new ItemRef("q1", "v1"), "a", isRight, Monday));
        }

        Assert.Equal("8:1/1", await Lines(Course));
        await Guarded(new SessionRevealed("s", Monday.AddDays(1)) { Day = Today.AddDays(7) });

        Assert.Equal("8:1/1 7:1/1", await Lines(Course));
        Assert.Equal("7:1/1", await Lines(Week with { Week = Today.AddDays(7) }));
        Assert.Equal("8:1/1", await Lines(Week));
        await AssertRebuildsAsync();
    }

    [Fact]
    public async Task Who_does_not_want_to_be_named_is_not_and_is_before_nobody()
    {
        await Apply(Right("7", 3), Right("8", 2), Right("9", 1));
        await Apply(new AppearanceChosen(Person("7"), IsHidden: true));
        await Apply(Made(Try("7", "q9")), Made(Try("7", "q8", where: new ChannelRef(School, "201"))));

        Assert.Equal("8:2/2 9:1/1", await Lines(Course));
        Assert.Equal("8:2/2 9:1/1", await Lines(Week));
        Assert.Equal("", await Lines(new BoardKey(School, "201", null)));
        Assert.Equal(1, (await Store.Boards.FindAsync(Course, Person("9"), 10, Token)).Own.Ahead);
        Assert.Equal(new OwnLine(4, 4, 0, new Appearance(true, "")), (await Store.Boards.FindAsync(Course, Person("7"), 10, Token)).Own);
        await AssertRebuildsAsync();

        await Apply(new AppearanceChosen(Person("7"), IsHidden: false));
        Assert.Equal("7:4/4 8:2/2 9:1/1", await Lines(Course));
    }

    [Fact]
    public async Task A_nickname_is_kept_whatever_else_is_chosen()
    {
        await Apply(new NicknameChosen(Person("7"), "ひまわり"));
        await Apply(new AppearanceChosen(Person("7"), IsHidden: true));
        await Apply(new AppearanceChosen(Person("7"), IsHidden: false), Made(Try("7", "q1")));

        Assert.Equal("ひまわり", Assert.Single((await Store.Boards.FindAsync(Course, Person("8"), 10, Token)).Best).Nickname);
        await Apply(new NicknameChosen(Person("7"), ""));
        Assert.Equal("", Assert.Single((await Store.Boards.FindAsync(Course, Person("8"), 10, Token)).Best).Nickname);
    }

    [Fact]
    public async Task Linked_people_are_one_on_a_board_by_the_name_that_its_platform_knows_and_an_item_counts_once()
    {
        var team = new ChannelRef(new WorkspaceRef("slack", "T1"), "C1");
        await Apply(Made(Try("7", "q1")), Made(Try("7", "q2", isRight: false)));
        await Apply(
            Made(Try("x", "q1", at: Monday.AddHours(1), where: team) with { Who = Slack }),
            Made(Try("x", "q3", where: team) with { Who = Slack })
        );
        await Apply(new NicknameChosen(Slack, "ひまわり"), new AppearanceChosen(Slack, IsHidden: true));
        await Apply(new IdentitiesLinked(Person("7"), Slack), Made(Try("7", "q4")));

        Assert.Equal("", await Lines(Course));
        await Apply(new AppearanceChosen(Person("7"), IsHidden: false));

        Assert.Equal("7:2/3", await Lines(Course));
        Assert.Equal("U7:1/1", await Lines(new BoardKey(team.Workspace, "C1", null)));
        Assert.Equal("ひまわり", (await Store.Boards.FindAsync(Course, Slack, 10, Token)).Own.Appearance.Nickname);
        Assert.True(Assert.Single((await Store.Boards.FindAsync(Course, Slack, 10, Token)).Best).IsOwn);
        await AssertRebuildsAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Who_stands_alone_again_has_a_line_of_their_own_and_appears_as_before(bool isTheOneWhoStoodForAll)
    {
        await Apply(Made(Try("7", "q1")), Made(Try("8", "q1", at: Monday.AddHours(1))), Made(Try("9", "q2")));
        await Apply(new IdentitiesLinked(Person("7"), Person("8")));
        await Apply(new IdentitiesLinked(Person("8"), Person("9")), new NicknameChosen(Person("9"), "ひまわり"));
        Assert.Equal("7:2/2", await Lines(Course));

        await Apply(new IdentityUnlinked(Person(isTheOneWhoStoodForAll ? "7" : "8")), Made(Try("7", "q3")));

        Assert.Equal(isTheOneWhoStoodForAll ? "7:2/2 8:2/2" : "7:3/3 8:1/1", await Lines(Course));
        Assert.Equal(
            ["ひまわり", "ひまわり"],
            (await Store.Boards.FindAsync(Course, Person("nobody"), 10, Token)).Best.Select(line => line.Nickname)
        );
        await AssertRebuildsAsync();

        await Apply(new IdentitiesLinked(Person("7"), Person("8")));
        Assert.Equal("7:3/3", await Lines(Course));
        await AssertRebuildsAsync();
    }

    /// <summary>What is counted bit by bit is what is counted anew.</summary>
    private async Task AssertRebuildsAsync()
    {
        var keys = new[] { Week, Week with { Week = Today.AddDays(7) }, Course, WholeSchool, new BoardKey(School, "201", null) };
        var before = await Task.WhenAll(keys.Select(Lines));
        await Store.RebuildAsync(Token);
        Assert.Equal(before, await Task.WhenAll(keys.Select(Lines)));
    }

    private async Task<string> Lines(BoardKey key) =>
        string.Join(
            ' ',
            (await Store.Boards.FindAsync(key, Person("nobody"), 10, Token)).Best.Select(line => $"{line.Who.Id}:{line.Right}/{line.All}")
        );

    private static AttemptMade Made(Attempt attempt, int days = 0) => new(attempt) { Day = Today.AddDays(days) };

    private static Several Right(string person, int count) =>
        new Several([.. Enumerable.Range(0, count).Select(at => Made(Try(person, $"q{at}")))]);

    private sealed record Several(IReadOnlyList<AttemptMade> All) : Change;

    private new Task<EffectResult> Apply(params Change[] changes) =>
        base.Apply([.. changes.SelectMany(change => change is Several several ? several.All : (IReadOnlyList<Change>)[change])]);
}
