namespace TeachBot.Discord.Rendering;

/// <summary>Discord's numbers for the ways to answer an interaction.</summary>
internal static class CallbackType
{
    internal const int Pong = 1;
    internal const int Message = 4;
    internal const int DeferredMessage = 5;
    internal const int DeferredUpdate = 6;
    internal const int Update = 7;
    internal const int Suggestions = 8;
    internal const int Modal = 9;
}
