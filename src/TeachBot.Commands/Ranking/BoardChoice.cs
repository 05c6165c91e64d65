using TeachBot.Commands.Rooms;
using TeachBot.Learning.Ranking;

namespace TeachBot.Commands.Ranking;

/// <summary>Which board somebody looks at.</summary>
/// <param name="IsWeek">This week, or else all since the beginning.</param>
/// <param name="IsChannel">The channel, or else the whole workspace.</param>
internal sealed record BoardChoice(bool IsWeek, bool IsChannel)
{
    internal const string Week = "week";
    internal const string Course = "course";
    internal const string Channel = "channel";
    internal const string Workspace = "workspace";

    /// <summary>What is meant where something is left out: this week, this channel.</summary>
    internal static BoardChoice Of(string? period, string? scope) => new(period != Course, scope != Workspace);

    /// <summary>Reads <c>week:channel</c>, as it stands in buttons; what can't be read is left out.</summary>
    internal static BoardChoice Read(string text) => text.Split(':') is [var period, var scope] ? Of(period, scope) : Of(null, null);

    /// <summary>The board. A direct conversation is no channel in which anybody else answers.</summary>
    internal BoardKey In(Room room) =>
        new(room.Origin.Channel.Workspace, IsChannel && !room.Origin.IsDirect ? room.Origin.Channel.Id : null, IsWeek ? room.Today : null);

    /// <inheritdoc/>
    public override string ToString() => $"{(IsWeek ? Week : Course)}:{(IsChannel ? Channel : Workspace)}";
}
