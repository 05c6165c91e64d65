namespace TeachBot.Learning.Attempts;

/// <summary>A question as it was asked.</summary>
/// <param name="Id">Its id, which an edit of the notes leaves as it is.</param>
/// <param name="Version">Which sentences it rested on then.</param>
public sealed record ItemRef(string Id, string Version);
