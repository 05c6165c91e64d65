using TeachBot.Core.Chat;
using TeachBot.Storage.Sql;

namespace TeachBot.Storage.Writing;

/// <summary>A name that rows refer to by number: a person, a place, an item.</summary>
/// <param name="Table">Where its kind is kept.</param>
/// <param name="One">The first part of the name; those it has not are null.</param>
/// <param name="Two">The second.</param>
/// <param name="Three">The third.</param>
/// <param name="Four">The fourth.</param>
internal readonly record struct Name(KeyedTable Table, string One, string? Two = null, string? Three = null, string? Four = null)
{
    private static readonly KeyedTable Identities = new("identities", ["platform", "realm", "person"]);
    private static readonly KeyedTable Places = new("places", ["platform", "workspace", "channel", "thread"]);
    private static readonly KeyedTable Items = new("items", ["name"]);

    /// <summary>The number of an identity, by <c>$1</c> to <c>$3</c>.</summary>
    internal const string SelectIdentity = "SELECT id FROM identities WHERE platform = $1 AND realm = $2 AND person = $3";

    /// <summary>The number of a place, by <c>$1</c> to <c>$4</c>.</summary>
    internal const string SelectPlace = "SELECT id FROM places WHERE platform = $1 AND workspace = $2 AND channel = $3 AND thread = $4";

    /// <summary>The parts as values.</summary>
    internal object?[] Values =>
        Two is null ? [One]
        : Four is null ? [One, Two, Three]
        : [One, Two, Three, Four];

    internal static Name Of(UserRef user) => new(Identities, user.Platform, user.Realm, user.Id);

    internal static Name Of(ChannelRef channel) =>
        new(Places, channel.Workspace.Platform, channel.Workspace.Id, channel.Id, channel.Thread ?? "");

    /// <summary>A workspace: the place without a channel.</summary>
    internal static Name Of(WorkspaceRef workspace) => new(Places, workspace.Platform, workspace.Id, "", "");

    internal static Name Item(string id) => new(Items, id);
}
