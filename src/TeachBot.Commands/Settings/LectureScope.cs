using TeachBot.Core.Workspaces;

namespace TeachBot.Commands.Settings;

/// <summary>Which lectures are asked about: in one channel, or wherever a channel has no choice of its own.</summary>
/// <param name="Channel">The channel's id; null for the whole workspace.</param>
internal sealed record LectureScope(string? Channel)
{
    /// <summary>The lectures chosen, as they are named in the settings; empty for all, or for what holds everywhere else.</summary>
    internal IReadOnlyList<string> In(WorkspaceSettings settings) =>
        Channel is null ? settings.Lectures : settings.ChannelLectures.GetValueOrDefault(Channel) ?? [];

    /// <summary>The settings with other lectures; none for all.</summary>
    internal WorkspaceSettings With(WorkspaceSettings settings, IReadOnlyList<string> lectures)
    {
        if (Channel is null)
        {
            return settings with { Lectures = lectures };
        }

        var channels = settings.ChannelLectures.Where(pair => pair.Key != Channel).ToDictionary();
        if (lectures.Count > 0)
        {
            channels[Channel] = lectures;
        }

        return settings with
        {
            ChannelLectures = channels,
        };
    }

    /// <summary>What is chosen when one page of a long menu is chosen anew: what stands on other pages stays.</summary>
    /// <param name="now">The files chosen so far; empty for all.</param>
    /// <param name="all">All files.</param>
    /// <param name="page">Those on the page.</param>
    /// <param name="chosen">Those chosen on it.</param>
    internal static IReadOnlyList<string> Choose(
        IReadOnlyList<string> now,
        IReadOnlyList<string> all,
        IReadOnlyList<string> page,
        IReadOnlyList<string> chosen
    )
    {
        var kept = all.Where(file => page.Contains(file) ? chosen.Contains(file) : now.Count == 0 || now.Contains(file)).ToList();
        return kept.Count == all.Count ? [] : kept;
    }
}
