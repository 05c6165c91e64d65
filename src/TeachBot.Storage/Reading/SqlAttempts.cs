using TeachBot.Core.Chat;
using TeachBot.Learning.Attempts;
using TeachBot.Storage.Sql;
using TeachBot.Storage.Writing;

namespace TeachBot.Storage.Reading;

/// <inheritdoc/>
internal sealed class SqlAttempts(StoreReader reader) : IAttempts
{
    /// <summary>All identities of the learner who has one.</summary>
    internal const string Identities =
        $"SELECT id FROM identities WHERE COALESCE(learner, id) = (SELECT COALESCE(learner, id) "
        + $"FROM identities WHERE id = ({Name.SelectIdentity}))";

    /// <summary>The same with who they are.</summary>
    private const string Named = $"SELECT id, platform, realm, person FROM identities WHERE id IN ({Identities})";

    /// <summary>
    /// The latest attempts of some identities, each by its own index: sorting all that a busy learner ever did would take a second. Who
    /// they are is known before; looking it up for each of some thousand attempts would take a quarter of the time.
    /// </summary>
    internal static string OfLearner(int identities) =>
        $"""
            SELECT a.identity, i.name, a.version, a.chosen, a.is_right, a.at, p.platform, p.workspace, p.channel, p.thread, a.setting, a.try
            FROM ({string.Join(
                " UNION ALL ",
                Enumerable.Range(2, identities).Select(at =>
                    $"SELECT * FROM (SELECT * FROM attempts WHERE identity = ${at} ORDER BY at DESC LIMIT $1) latest{at}"
                )
            )}) a
            JOIN items i ON i.id = a.item JOIN places p ON p.id = a.place ORDER BY a.at DESC, a.id DESC LIMIT $1
            """;

    internal const string OfItem =
        "SELECT version, chosen, is_right, firsts, total FROM item_counts "
        + "WHERE item = (SELECT id FROM items WHERE name = $1) ORDER BY version, chosen";

    /// <summary>A class answers one item many times: so many of the latest answers are looked at.</summary>
    internal const string OfPlaceLately = $"""
        SELECT i.name FROM (
            SELECT item, MAX(at) AS latest FROM (SELECT item, at FROM attempts WHERE place = ({Name.SelectPlace})
                ORDER BY at DESC LIMIT 5000) lately
            GROUP BY item ORDER BY latest DESC LIMIT $5) l
        JOIN items i ON i.id = l.item ORDER BY l.latest DESC, i.name
        """;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Attempt>> OfAsync(UserRef who, int limit, CancellationToken cancellation = default)
    {
        var identities = (
            await reader.QueryAsync(
                new Statement(Named, who.Platform, who.Realm, who.Id),
                row => (Id: row.Number("id"), User: row.User()),
                cancellation
            )
        ).ToDictionary(identity => identity.Id, identity => identity.User);
        return identities.Count == 0
            ? []
            : await reader.QueryAsync(
                new Statement(OfLearner(identities.Count), [(long)limit, .. identities.Keys.Order().Select(id => (object?)id)]),
                row => new Attempt(
                    identities[row.Number("identity")],
                    row.Item(),
                    row.Text("chosen"),
                    row.Is("is_right"),
                    row.At("at"),
                    row.Channel(),
                    (AttemptSetting)row.Number("setting")
                )
                {
                    Try = (int)row.Number("try"),
                },
                cancellation
            );
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ItemCount>> CountsAsync(string itemId, CancellationToken cancellation = default) =>
        await reader.QueryAsync(
            new Statement(OfItem, itemId),
            row => new ItemCount(row.Text("version"), row.Text("chosen"), row.Is("is_right"), row.Number("firsts"), row.Number("total")),
            cancellation
        );

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> AskedAsync(ChannelRef channel, int limit, CancellationToken cancellation = default) =>
        await reader.QueryAsync(
            new Statement(OfPlaceLately, channel.Workspace.Platform, channel.Workspace.Id, channel.Id, channel.Thread ?? "", (long)limit),
            row => row.Text(),
            cancellation
        );
}
