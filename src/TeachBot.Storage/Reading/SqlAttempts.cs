using TeachBot.Core.Chat;
using TeachBot.Learning.Attempts;
using TeachBot.Storage.Sql;
using TeachBot.Storage.Writing;

namespace TeachBot.Storage.Reading;

/// <inheritdoc/>
internal sealed class SqlAttempts(StoreReader reader) : IAttempts
{
    /// <summary>All identities of the learner who has one.</summary>
    internal const string Identities = $"SELECT id FROM identities WHERE COALESCE(learner, id) = (SELECT COALESCE(learner, id) FROM identities WHERE id = ({Name.SelectIdentity}))";

    /// <summary>The latest attempts of some identities, each by its own index: sorting all that a busy learner ever did would take a second.</summary>
    internal static string OfLearner(int identities) => $"""
        SELECT w.platform, w.realm, w.person, i.name, a.version, a.chosen, a.is_right, a.at, p.platform, p.workspace, p.channel, p.thread, a.setting, a.try
        FROM ({string.Join(" UNION ALL ", Enumerable.Range(2, identities).Select(at => $"SELECT * FROM (SELECT * FROM attempts WHERE identity = ${at} ORDER BY at DESC LIMIT $1) latest{at}"))}) a
        JOIN identities w ON w.id = a.identity JOIN items i ON i.id = a.item JOIN places p ON p.id = a.place ORDER BY a.at DESC, a.id DESC LIMIT $1
        """;

    internal const string OfItem = "SELECT version, chosen, is_right, firsts, total FROM item_counts WHERE item = (SELECT id FROM items WHERE name = $1) ORDER BY version, chosen";

    /// <summary>A class answers one item many times: so many of the latest answers are looked at.</summary>
    internal const string OfPlaceLately = $"""
        SELECT i.name FROM (
            SELECT item, MAX(at) AS latest FROM (SELECT item, at FROM attempts WHERE place = ({Name.SelectPlace}) ORDER BY at DESC LIMIT 5000) lately
            GROUP BY item ORDER BY latest DESC LIMIT $5) l
        JOIN items i ON i.id = l.item ORDER BY l.latest DESC, i.name
        """;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Attempt>> OfAsync(UserRef who, int limit, CancellationToken cancellation = default)
    {
        var identities = await reader.QueryAsync(new Statement(Identities, who.Platform, who.Realm, who.Id), row => (object?)row.Number(0), cancellation).ConfigureAwait(false);
        return identities.Count == 0 ? [] : await reader.QueryAsync(
            new Statement(OfLearner(identities.Count), [(long)limit, .. identities]),
            row => new Attempt(row.User(0), new ItemRef(row.GetString(3), row.GetString(4)), row.GetString(5), row.Number(6) == 1, row.At(7), row.Channel(8), (AttemptSetting)row.Number(12)) { Try = (int)row.Number(13) },
            cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ItemCount>> CountsAsync(string itemId, CancellationToken cancellation = default) => await reader.QueryAsync(
        new Statement(OfItem, itemId),
        row => new ItemCount(row.GetString(0), row.GetString(1), row.Number(2) == 1, row.Number(3), row.Number(4)),
        cancellation).ConfigureAwait(false);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> AskedAsync(ChannelRef channel, int limit, CancellationToken cancellation = default) => await reader.QueryAsync(
        new Statement(OfPlaceLately, channel.Workspace.Platform, channel.Workspace.Id, channel.Id, channel.Thread ?? "", (long)limit), row => row.GetString(0), cancellation).ConfigureAwait(false);
}
