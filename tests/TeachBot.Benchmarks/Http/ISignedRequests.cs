namespace TeachBot.Benchmarks.Http;

/// <summary>Makes questions as a platform sends them, signed.</summary>
internal interface ISignedRequests
{
    /// <summary>Requests, whole with their heads; none is made twice.</summary>
    IReadOnlyList<byte[]> Make(int count, bool isGood = true);

    /// <summary>Waits until a bot that listens knows whom it works for.</summary>
    Task MeetAsync(PinnedServer bot);
}
