namespace TeachBot.Discord;

/// <summary>Who we are, once Discord or the settings have said so.</summary>
internal sealed class Self
{
    private volatile string? _id;

    /// <summary>Our user id, which is the application's; null until it is known.</summary>
    internal string? Id
    {
        get => _id;
        set => _id = value;
    }
}
