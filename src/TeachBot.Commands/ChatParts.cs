using TeachBot.Commands.People;
using TeachBot.Commands.Rooms;
using TeachBot.Core;
using TeachBot.Core.Effects;
using TeachBot.Core.Posting;
using TeachBot.Core.Schedules;
using TeachBot.Learning.Attempts;
using TeachBot.Learning.Ranking;
using TeachBot.Learning.Sessions;

namespace TeachBot.Commands;

/// <summary>What commands are made of.</summary>
/// <param name="Rooms">Where things happen.</param>
/// <param name="Specs">The commands in words.</param>
/// <param name="Conversations">What was spoken of.</param>
/// <param name="Effects">The only way to write.</param>
/// <param name="Sessions">The quizzes.</param>
/// <param name="Attempts">What was answered.</param>
/// <param name="Settings">What teachers chose.</param>
/// <param name="Schedules">What happens again and again.</param>
/// <param name="Boards">Who knew most.</param>
public sealed record ChatParts(
    RoomFinder Rooms,
    Specs Specs,
    Conversations Conversations,
    IEffects Effects,
    ISessions Sessions,
    IAttempts Attempts,
    KnownSettings Settings,
    ISchedules Schedules,
    IBoards Boards
)
{
    /// <summary>Who people are, and what is kept of them.</summary>
    public required PeopleParts People { get; init; }

    /// <summary>Sees what becomes of posts.</summary>
    public required IPostWatch Watch { get; init; }

    /// <summary>What people are called.</summary>
    public CalledNames Names { get; init; } = new();

    /// <summary>Where a place in the notes can be read; null where nowhere.</summary>
    public Func<Citation, Uri?> LinkOf { get; init; } = _ => null;
}
