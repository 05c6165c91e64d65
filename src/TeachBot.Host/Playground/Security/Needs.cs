namespace TeachBot.Host.Playground.Security;

/// <summary>What a route asks of who comes.</summary>
internal enum Needs
{
    /// <summary>Nothing: what has nothing of the course in it.</summary>
    Nothing,

    /// <summary>To come from where one may come from: the door, by which a key is handed over.</summary>
    Place,

    /// <summary>The key too, where there is one.</summary>
    Key,
}
