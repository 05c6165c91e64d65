namespace TeachBot.Content.Asking.Kinds;

/// <summary>Greetings, thanks, and what says nothing at all.</summary>
internal sealed class SmallTalkKind : IAnswerKind
{
    public Draft? Try(Inquiry inquiry) => inquiry.IsSmallTalk || inquiry.IsEmpty ? Draft.NotFound("", kind: AnswerKinds.SmallTalk) : null;
}
