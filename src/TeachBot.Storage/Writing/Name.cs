using TeachBot.Core.Chat;

namespace TeachBot.Storage.Writing;

/// <summary>A name that rows refer to by number: a person, a place, an item.</summary>
/// <param name="Insert">Makes the name where it is new.</param>
/// <param name="Select">Finds its number.</param>
/// <param name="One">The parts of the name, as the statements take them; those it has not are null.</param>
/// <param name="Two">The second.</param>
/// <param name="Three">The third.</param>
/// <param name="Four">The fourth.</param>
internal readonly record struct Name(string Insert, string Select, string One, string? Two = null, string? Three = null, string? Four = null)
{
    private const string InsertIdentity = "INSERT INTO identities (platform, realm, person) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
    private const string InsertPlace = "INSERT INTO places (platform, workspace, channel, thread) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING";
    private const string InsertItem = "INSERT INTO items (name) VALUES ($1) ON CONFLICT DO NOTHING";

    /// <summary>The number of an identity.</summary>
    internal const string SelectIdentity = "SELECT id FROM identities WHERE platform = $1 AND realm = $2 AND person = $3";

    /// <summary>The number of a place.</summary>
    internal const string SelectPlace = "SELECT id FROM places WHERE platform = $1 AND workspace = $2 AND channel = $3 AND thread = $4";

    private const string SelectItem = "SELECT id FROM items WHERE name = $1";

    internal static Name Of(UserRef user) => new(InsertIdentity, SelectIdentity, user.Platform, user.Realm, user.Id);

    internal static Name Of(ChannelRef channel) => new(InsertPlace, SelectPlace, channel.Workspace.Platform, channel.Workspace.Id, channel.Id, channel.Thread ?? "");

    internal static Name Item(string id) => new(InsertItem, SelectItem, id);

    internal object?[] Values => Two is null ? [One] : Four is null ? [One, Two, Three] : [One, Two, Three, Four];
}
