using TeachBot.Core.Effects;
using TeachBot.Core.Messages;
using TeachBot.Core.Posting;
using TeachBot.Learning.Attempts;
using TeachBot.Learning.Sessions;

namespace TeachBot.CrashWorker;

/// <summary>What each press changes, as a quiz of the bot would have it.</summary>
internal static class Presses
{
    internal static Effect Effect(Press press, DateTimeOffset now)
    {
        var where = Names.Channel(press.Platform, press.Channel);
        var (who, item, isRight) = (
            Names.Person(press.Platform, press.Person),
            new ItemRef(press.Item, Names.Version),
            press.Chosen == "a"
        );
        Effect Of(Change? guard, params Change[] changes) => new(press.EventId, now, changes) { Guard = guard };
        return press.Kind switch
        {
            PressKind.Open => Of(
                null,
                new SessionOpened(new QuizSession(press.Session, where, AttemptSetting.Class, "{}", now)),
                new PostWanted(new Post(press.Session, where, Message.Of(Shown.New(press.Session)), now))
            ),
            PressKind.Choose => Of(new ChoiceTaken(press.Session, who, item, press.Chosen, isRight, now), new PostRefreshed(press.Session)),
            PressKind.Reveal => Of(
                new SessionRevealed(press.Session, now),
                new PostEdited(press.Session, Message.Of(Shown.Revealed(press.Session)))
            ),
            PressKind.Begin => Of(null, new SessionOpened(new QuizSession(press.Session, where, AttemptSetting.Solo, "{}", now))),
            PressKind.Answer => Of(
                new SessionMoved(press.Session, press.Version, $"{{\"at\":{press.Version}}}"),
                new AttemptMade(new Attempt(who, item, press.Chosen, isRight, now, where, AttemptSetting.Solo))
            ),
            _ => throw new NotSupportedException($"{press.Kind}"),
        };
    }
}
