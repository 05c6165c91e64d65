using TeachBot.Commands.Asking;
using TeachBot.Commands.Handling;
using TeachBot.Commands.Quizzing.Forms;
using TeachBot.Commands.Rooms;
using TeachBot.Content;
using TeachBot.Content.Questions.Judging;
using TeachBot.Content.Questions.Picking;
using TeachBot.Core.Chat;
using TeachBot.Core.Commands;
using TeachBot.Core.Effects;
using TeachBot.Core.Messages;
using TeachBot.Core.Text;
using TeachBot.Learning.Attempts;
using TeachBot.Learning.Progress;
using TeachBot.Learning.Sessions;

namespace TeachBot.Commands.Quizzing.Solo;

/// <summary>
/// Runs the quizzes of one person. All that is known of one lies in its session: a press works on any replica, after any restart, once.
/// </summary>
internal sealed class SoloQuiz(ChatParts parts) : IChoiceHandler, IFormHandler
{
    /// <summary>Discord's bound for a form's title.</summary>
    private const int LongestTitle = 45;

    private readonly SoloMessages _messages = new(new Sources(parts.LinkOf));

    public string Prefix => Presses.Solo;

    /// <summary>Begins a quiz.</summary>
    /// <param name="room">Where.</param>
    /// <param name="topic">What it is about; empty for everything.</param>
    /// <param name="count">How many questions.</param>
    /// <param name="kind">The only kind of question that is asked; null for all.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    internal async ValueTask<Outcome> StartAsync(Room room, string topic, int count, string? kind, CancellationToken cancellation)
    {
        var course = room.Taught;
        var attempts = await parts.Attempts.OfAsync(room.Origin.User, Papers.History, cancellation);
        string[] history = [.. attempts.Select(attempt => attempt.Item.Id).Reverse()];
        var (questions, lack) = await Papers.PickAsync(
            room,
            course,
            topic.Length == 0 ? null : topic,
            count,
            history,
            question => kind is null || question.Kind == kind,
            cancellation
        );
        if (questions.Count == 0)
        {
            return Lacks.Say(lack, topic, room);
        }

        return await BeginAsync(
            room,
            topic,
            questions,
            AttemptSetting.Solo,
            lack == PaperLack.TooFew ? room.Words.Quiz.Fewer.Fill(questions.Count) : null,
            cancellation
        );
    }

    /// <summary>Begins with questions that were picked.</summary>
    /// <param name="room">Where.</param>
    /// <param name="topic">What it is about; empty for everything.</param>
    /// <param name="questions">The questions.</param>
    /// <param name="setting">What kind of quiz it is.</param>
    /// <param name="remark">A line above the first question; null for none.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <param name="leeches">Those of the questions that keep being forgotten, by id: their verdict shows the notes.</param>
    internal async ValueTask<Outcome> BeginAsync(
        Room room,
        string topic,
        IReadOnlyList<AskedQuestion> questions,
        AttemptSetting setting,
        string? remark,
        CancellationToken cancellation,
        IReadOnlyList<string>? leeches = null
    )
    {
        var (id, origin) = (Papers.SessionId(room.Origin), room.Origin);
        var state = new SoloState(origin.User, topic, questions, []) { Leeches = leeches is { Count: > 0 } ? leeches : null };
        var session = new QuizSession(id, origin.Channel, setting, state.Write(), origin.At) { Owner = origin.User };
        await parts.Effects.ApplyAsync(new Effect(origin.Id, origin.At, [new SessionOpened(session)]), cancellation);
        return new Reply(SoloMessages.Question(id, state, remark, room), Audience.Asker);
    }

    public ValueTask<Outcome> ChooseAsync(ChoiceMade made, string rest, Room room, CancellationToken cancellation) =>
        HandleAsync(room, rest, made.Values, null, cancellation);

    public ValueTask<Outcome> SubmitAsync(FormSubmitted sent, string rest, Room room, CancellationToken cancellation) =>
        HandleAsync(room, rest, [], sent.Values.GetValueOrDefault(TypedForm.Line, ""), cancellation);

    private async ValueTask<Outcome> HandleAsync(
        Room room,
        string rest,
        IReadOnlyList<string> values,
        string? typed,
        CancellationToken cancellation
    )
    {
        var words = room.Words.Quiz;
        if (SoloPress.Read(rest) is not { } press)
        {
            return Replies.Private(room.Words.Trouble.UnknownChoice);
        }

        var session = await parts.Sessions.FindAsync(press.Session, cancellation);
        if (session is not { Setting: AttemptSetting.Solo or AttemptSetting.Review } || SoloState.Read(session.State) is not { } state)
        {
            return Replies.Private(words.Gone);
        }

        if (state.Owner != room.Origin.User)
        {
            return Replies.Private(words.NotYours);
        }

        if (press.Pressed == SoloMessages.Stop)
        {
            return new Reply(_messages.Summary(state, room), Audience.Asker) { IsInPlace = true };
        }

        if (press.At < state.At)
        {
            var remark = IsSame(state.Results[press.At].Given, state.Questions[press.At], press, values, typed) ? null : words.Answered;
            return await VerdictAsync(session.Id, state, press.At, remark, room, cancellation);
        }

        if (press.Pressed == SoloMessages.Next || press.At > state.At || state.At >= state.Questions.Count)
        {
            return Shown(session.Id, state, null, room);
        }

        return typed is null
            ? await PressAsync(session, state, press, values, room, cancellation)
            : await AnswerAsync(
                session,
                state,
                Graphemes.Cut(JapaneseText.WellFormed(typed).Trim(), Attempt.LongestChoice, ""),
                room,
                cancellation
            );
    }

    private async ValueTask<Outcome> PressAsync(
        QuizSession session,
        SoloState state,
        SoloPress press,
        IReadOnlyList<string> values,
        Room room,
        CancellationToken cancellation
    )
    {
        var (asked, words) = (state.Questions[state.At], room.Words.Quiz);
        if (press.Pressed == SoloMessages.GiveUp)
        {
            return await ResultAsync(session, state, new SoloResult("", state.WasNearly, 0), room, cancellation);
        }

        if (press.Pressed == TypedForm.Write && asked.Form == Content.Questions.QuestionForm.Typed)
        {
            return new Form(
                SoloMessages.Id(session.Id, state.At, TypedForm.Write),
                Graphemes.Cut(asked.Prompt.ReplaceLineEndings(" "), LongestTitle),
                words.Submit,
                [new TextField(TypedForm.Line, words.FieldLabel) { Longest = Attempt.LongestChoice }]
            );
        }

        if (AnswerForm.Of(asked).Press(asked, state.Partial, press.Pressed, values) is not { } given)
        {
            return Shown(session.Id, state, room.Words.Trouble.UnknownChoice, room);
        }

        if (given.IsWhole)
        {
            return await AnswerAsync(session, state, given.Text, room, cancellation);
        }

        var moved = state with { Partial = given.Text };
        return await MoveAsync(session, moved, [], room, cancellation) ?? Shown(session.Id, moved, null, room);
    }

    private async ValueTask<Outcome> AnswerAsync(
        QuizSession session,
        SoloState state,
        string text,
        Room room,
        CancellationToken cancellation
    )
    {
        if (text.Length == 0)
        {
            return Shown(session.Id, state, room.Words.Quiz.Empty, room);
        }

        var judged = Judge(state.Questions[state.At], text, state.WasNearly, room);
        if (judged.Verdict == Content.Questions.Judging.Verdict.Nearly && !state.WasNearly)
        {
            var again = state with { WasNearly = true };
            return await MoveAsync(session, again, [], room, cancellation) ?? Shown(session.Id, again, room.Words.Quiz.Nearly, room);
        }

        return await ResultAsync(session, state, new SoloResult(text, state.WasNearly, judged.Credit), room, cancellation);
    }

    private async ValueTask<Outcome> ResultAsync(
        QuizSession session,
        SoloState state,
        SoloResult result,
        Room room,
        CancellationToken cancellation
    )
    {
        var (origin, asked, moved) = (room.Origin, state.Questions[state.At], state.Answered(result));
        var attempt = new Attempt(origin.User, asked.Item, result.Given, result.IsRight, origin.At, session.Where, session.Setting)
        {
            Try = result.WasNearly ? 2 : 1,
        };
        return await MoveAsync(session, moved, [new AttemptMade(attempt) { Day = room.Today }], room, cancellation)
            ?? await VerdictAsync(session.Id, moved, state.At, null, room, cancellation) with
            {
                ChangesHome = true,
            };
    }

    /// <summary>Null where it moved on; else where it stands, since another press was faster.</summary>
    private async ValueTask<Outcome?> MoveAsync(
        QuizSession session,
        SoloState moved,
        IReadOnlyList<Change> changes,
        Room room,
        CancellationToken cancellation
    )
    {
        var result = await parts.Effects.ApplyAsync(
            new Effect(room.Origin.Id, room.Origin.At, changes) { Guard = new SessionMoved(session.Id, session.Version, moved.Write()) },
            cancellation
        );
        if (result == EffectResult.Applied)
        {
            return null;
        }

        var now = await parts.Sessions.FindAsync(session.Id, cancellation);
        return now is null || SoloState.Read(now.State) is not { } stands ? Replies.Private(room.Words.Quiz.Gone)
            : moved.At > 0 && stands.At >= moved.At ? await VerdictAsync(session.Id, stands, moved.At - 1, null, room, cancellation)
            : Shown(session.Id, stands, null, room);
    }

    /// <summary>Whether a press says what was answered then: a reply that got lost is made again as it was.</summary>
    private static bool IsSame(string given, AskedQuestion asked, SoloPress press, IReadOnlyList<string> values, string? typed) =>
        typed?.Trim() == given
        || press.Pressed == given
        || (press.Pressed == SoloMessages.GiveUp && given.Length == 0)
        || AnswerForm.Of(asked).Press(asked, "", press.Pressed, values)?.Text == given;

    private static Judgement Judge(AskedQuestion asked, string text, bool wasNearly, Room room) =>
        (room.Course is { } course ? CourseIndex.Of(course).Judge : NoCourse).Judge(
            asked.AsQuestion(),
            AnswerForm.Of(asked).Read(text, wasNearly)
        );

    /// <summary>Judges while no notes can be read: a quiz keeps its questions.</summary>
    private static readonly QuestionJudge NoCourse = new(Course.Read([]).Knowledge);

    private async Task<Reply> VerdictAsync(
        string session,
        SoloState state,
        int at,
        string? remark,
        Room room,
        CancellationToken cancellation
    )
    {
        var (asked, result) = (state.Questions[at], state.Results[at]);
        var difficulty = ItemDifficulty.Of(await parts.Attempts.CountsAsync(asked.Id, cancellation), asked.Version);
        var judged = Judge(asked, result.Given, result.WasNearly, room);
        return new Reply(
            _messages.Verdict(session, state, at, judged, MoreToSay.Of(state, asked, difficulty, room), remark, room),
            Audience.Asker
        )
        {
            IsInPlace = true,
        };
    }

    private Reply Shown(string session, SoloState state, string? remark, Room room) =>
        new(
            state.At < state.Questions.Count ? SoloMessages.Question(session, state, remark, room) : _messages.Summary(state, room),
            Audience.Asker
        )
        {
            IsInPlace = true,
        };
}
