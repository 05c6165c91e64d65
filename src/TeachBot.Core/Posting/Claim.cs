using TeachBot.Core.Chat;

namespace TeachBot.Core.Posting;

/// <summary>The right to send one post, for a while.</summary>
/// <param name="Post">What is to be sent.</param>
/// <param name="Fence">Grows with every claim: whoever has been overtaken can note nothing any more.</param>
/// <param name="Until">When the right ends.</param>
/// <param name="Version">Which of its bodies this is, from 1.</param>
/// <param name="Message">Where it stands already, so that this is an edit; null for the first sending.</param>
/// <param name="Tries">How often sending this body has failed.</param>
/// <param name="SentBefore">Since when somebody may have sent or edited it without living to note that; null where nobody has.</param>
/// <param name="HasSlot">Whether a place in the workspace's budget of edits is reserved for it.</param>
public sealed record Claim(
    Post Post,
    long Fence,
    DateTimeOffset Until,
    long Version,
    MessageRef? Message,
    int Tries,
    DateTimeOffset? SentBefore,
    bool HasSlot
);
