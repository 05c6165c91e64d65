using TeachBot.Core.Chat;

namespace TeachBot.EndToEnd.Daily.Rooms;

/// <summary>A channel of some platform, as people in it see it.</summary>
internal interface IQuizRoom
{
    ChannelRef Channel { get; }

    /// <summary>What all see, the oldest first.</summary>
    IReadOnlyList<QuizMessage> Messages { get; }

    UserRef UserOf(int student);

    /// <summary>Somebody answers; what they are told, null where nothing comes in some seconds.</summary>
    Task<string?> AnswerAsync(int student, string message, QuizAnswer answer);

    /// <summary>Somebody asks for their results; what they are told.</summary>
    Task<string?> ProgressAsync(int student);
}
