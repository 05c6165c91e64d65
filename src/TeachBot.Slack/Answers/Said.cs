using TeachBot.Core.Chat;
using TeachBot.Core.Messages;
using TeachBot.Slack.Rendering;

namespace TeachBot.Slack.Answers;

/// <summary>What somebody gets for what they did, as Slack is to be told.</summary>
internal abstract record Said
{
    private Said() { }

    /// <summary>Nothing.</summary>
    internal sealed record Nothing : Said
    {
        internal static Nothing Instance { get; } = new();
    }

    /// <summary>A form.</summary>
    internal sealed record Asked(Form Form) : Said;

    /// <summary>A message.</summary>
    /// <param name="Message">What it says.</param>
    /// <param name="IsPrivate">Whether only who did something sees it.</param>
    /// <param name="IsInPlace">Whether it takes the place of what was pressed.</param>
    internal sealed record Told(Rendered Message, bool IsPrivate, bool IsInPlace) : Said
    {
        /// <summary>The same before it was rendered.</summary>
        internal required Message Plain { get; init; }

        /// <summary>Files to keep, for the person alone.</summary>
        internal IReadOnlyList<NamedFile> Files { get; init; } = [];

        /// <summary>Whether the person's own page shows something else now.</summary>
        internal bool ChangesHome { get; init; }

        /// <summary>Whether an acknowledgement can say it all.</summary>
        internal bool FitsAcknowledgement => !Message.MayBeRefused && Files.Count == 0;
    }
}
