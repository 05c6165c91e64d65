namespace TeachBot.Discord.Gateway;

/// <summary>Something that Discord dispatched (op 0).</summary>
/// <param name="Type"><c>INTERACTION_CREATE</c>, <c>MESSAGE_CREATE</c>, …</param>
/// <param name="Data">The <c>d</c> of the frame, UTF-8; only good until the sink returns.</param>
/// <param name="Shard">Which shard it came on.</param>
internal readonly record struct GatewayEvent(string Type, ReadOnlyMemory<byte> Data, int Shard);

/// <summary>Takes what the gateway dispatches, in order. It returns at once, and never throws.</summary>
internal interface IGatewaySink
{
    /// <summary>Takes one. It decodes what it wants to keep before it returns.</summary>
    void Take(in GatewayEvent happened);
}
