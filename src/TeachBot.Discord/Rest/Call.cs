namespace TeachBot.Discord.Rest;

/// <summary>A request, as often as it may have to be made.</summary>
/// <param name="Route">Where.</param>
/// <param name="Payload">What is sent; null for nothing.</param>
/// <param name="IsRepeatable">Whether making it twice is as good as once.</param>
internal sealed record Call(Route Route, Payload? Payload, bool IsRepeatable);

/// <summary>Discord's answer.</summary>
/// <param name="Status">HTTP's.</param>
/// <param name="Limits">What its headers say of limits.</param>
/// <param name="Body">All of it.</param>
internal sealed record Answer(int Status, LimitHeaders Limits, ReadOnlyMemory<byte> Body)
{
    /// <summary>When it was given, by Discord's clock; null where it does not say.</summary>
    internal DateTimeOffset? At { get; init; }

    internal bool IsGood => Status is >= 200 and < 300;
}
