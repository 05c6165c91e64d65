namespace TeachBot.Content.Questions.Exchange;

/// <summary>A file that was written.</summary>
/// <param name="Text">Its text; <see cref="Environment.NewLine"/> plays no part in it.</param>
/// <param name="LeftOut">The ids of the questions that the format cannot hold, with the reason.</param>
public sealed record Exported(string Text, IReadOnlyList<LeftOut> LeftOut);

/// <summary>A question that a format cannot hold.</summary>
public sealed record LeftOut(string Id, LeftOutReason Reason);

/// <summary>Why a format cannot hold a question.</summary>
public enum LeftOutReason
{
    /// <summary>The question cannot be answered without its picture, and the format has no place for it.</summary>
    Picture,

    /// <summary>A typed answer has a sign in it that the format takes for its own.</summary>
    Sign,
}
