namespace TeachBot.Commands.Wording;

/// <summary>What became of a post that somebody asked for. {0} of <paramref name="Refused"/> is why, and what to do.</summary>
public sealed record PostingWords(string Waiting, string Refused, string Unknown, string CheckChannel);
