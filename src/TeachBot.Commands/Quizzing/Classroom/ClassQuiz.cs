using TeachBot.Commands.Handling;
using TeachBot.Commands.Rooms;
using TeachBot.Core.Chat;
using TeachBot.Core.Commands;
using TeachBot.Core.Effects;
using TeachBot.Core.Messages;
using TeachBot.Core.Posting;
using TeachBot.Learning.Attempts;
using TeachBot.Learning.Sessions;

namespace TeachBot.Commands.Quizzing.Classroom;

/// <summary>
/// Runs the quizzes of channels: everybody answers privately by button and may change the choice until whoever began the quiz, or a
/// teacher, reveals.
/// </summary>
internal sealed class ClassQuiz(ChatParts parts) : IChoiceHandler
{
    public string Prefix => Presses.Class;

    /// <summary>Begins a quiz in the channel.</summary>
    internal async ValueTask<Outcome> StartAsync(Room room, string topic, int count, CancellationToken cancellation)
    {
        var course = room.Taught;
        var origin = room.Origin;
        if (origin is { IsDirect: false, Channel.Workspace.IsNowhere: true })
        {
            return Replies.Private(room.Words.Class.NeedsServer);
        }

        if (origin.LackedRights.Count > 0)
        {
            return Replies.Private(room.Words.Class.NoRights, string.Join(room.Words.Class.NoRightsBetween, origin.LackedRights));
        }

        var history = await parts.Attempts.AskedAsync(origin.Channel, Papers.History, cancellation);
        var (questions, lack) = await Papers.PickAsync(
            room,
            course,
            topic.Length == 0 ? null : topic,
            count,
            [.. history.Reverse()],
            PublicChoice.Fits,
            cancellation
        );
        if (questions.Count == 0)
        {
            return Lacks.Say(lack, topic, room);
        }

        var state = new ClassState(null, room.Language, Papers.SessionId(origin), questions, 0);
        await parts.Effects.ApplyAsync(new Effect(origin.Id, origin.At, Posted(state, origin.User, origin.Channel, room)), cancellation);
        return await parts.SaidOfAsync([state.SessionId], room, room.Words.Class.Started.Fill(questions.Count), cancellation);
    }

    public async ValueTask<Outcome> ChooseAsync(ChoiceMade made, string rest, Room room, CancellationToken cancellation)
    {
        var found = await PublicSession.FindAsync(parts, rest, AttemptSetting.Class, room.Words.Quiz.Gone, room, cancellation);
        if (found.Session is not { } session || ClassState.Read(session.State) is not { } state)
        {
            return found.Refusal ?? Replies.Private(room.Words.Quiz.Gone);
        }

        return found.Pressed switch
        {
            ClassMessages.Reveal => await RevealAsync(session, state, room, cancellation),
            ClassMessages.Next => await NextAsync(session, state, room, cancellation),
            _ => await PublicChoice.TakeAsync(
                parts,
                session.Id,
                state.Asked,
                found.Pressed,
                made.Values,
                room.Words.Class.Taken,
                room,
                cancellation
            ),
        };
    }

    private async ValueTask<Outcome> RevealAsync(QuizSession session, ClassState state, Room room, CancellationToken cancellation)
    {
        var (origin, words) = (room.Origin, room.Words.Class);
        if (!MayLead(session, state, room))
        {
            return Replies.Private(words.OnlyStarter);
        }

        var result = await parts.Effects.ApplyAsync(
            new Effect(
                origin.Id,
                origin.At,
                [new PostRefreshed(session.Id) { Asker = PostAsker.Of(room.Origin) with { Language = room.Language } }]
            )
            {
                Guard = new SessionRevealed(session.Id, origin.At) { Day = room.Today },
            },
            cancellation
        );
        return result == EffectResult.Refused
            ? Replies.Private(words.Closed)
            : await parts.SaidOfAsync([session.Id], room, words.Revealed, cancellation);
    }

    private async ValueTask<Outcome> NextAsync(QuizSession session, ClassState state, Room room, CancellationToken cancellation)
    {
        var (origin, words) = (room.Origin, room.Words.Class);
        if (!MayLead(session, state, room))
        {
            return Replies.Private(words.OnlyStarter);
        }

        if (!state.HasNext || session.RevealedAt is null)
        {
            return Replies.Private(state.HasNext ? room.Words.Trouble.UnknownChoice : words.Ended);
        }

        var changes = Posted(state.Next(), session.Owner ?? state.Starter, session.Where, room);
        var result = await parts.Effects.ApplyAsync(
            new Effect(origin.Id, origin.At, [.. changes.Skip(1), new PostRefreshed(session.Id)]) { Guard = changes[0] },
            cancellation
        );
        return result == EffectResult.Refused
            ? Replies.Private(words.AlreadyNext)
            : await parts.SaidOfAsync([state.Next().SessionId], room, words.NextPosted, cancellation);
    }

    /// <summary>Opens the session of a question, and posts it.</summary>
    private IReadOnlyList<Change> Posted(ClassState state, UserRef? starter, ChannelRef channel, Room room)
    {
        var body = ClassMessages.Open(state, 0, parts.Rooms.Words(state.Language));
        return
        [
            new SessionOpened(
                new QuizSession(state.SessionId, channel, AttemptSetting.Class, state.Write(), room.Origin.At) { Owner = starter }
            ),
            new PostWanted(
                new Post(state.SessionId, channel, body, room.Origin.At)
                {
                    Asker = PostAsker.Of(room.Origin) with { Language = room.Language },
                }
            ),
        ];
    }

    private static bool MayLead(QuizSession session, ClassState state, Room room) =>
        (session.Owner ?? state.Starter) == room.Origin.User || room.IsTeacher;
}
