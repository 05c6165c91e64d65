using TeachBot.Core.Chat;
using TeachBot.Learning.Attempts;
using TeachBot.Learning.Sessions;
using TeachBot.Storage.Changes;
using TeachBot.Storage.Sql;

namespace TeachBot.Storage.Reading;

/// <inheritdoc/>
internal sealed class SqlSessions(StoreReader reader) : ISessions
{
    private const string Session = """
        SELECT s.id, p.platform, p.workspace, p.channel, p.thread, s.setting, s.state, s.at, s.version, s.revealed_at,
            w.platform AS owner_platform, w.realm AS owner_realm, w.person AS owner_person
        FROM sessions s JOIN places p ON p.id = s.place LEFT JOIN identities w ON w.id = s.owner WHERE s.id = $1
        """;

    private const string Distribution = $"""
        SELECT i.name, c.chosen, c.is_right, COUNT(*) AS times FROM ({Standing.Choices}) c JOIN items i ON i.id = c.item
            WHERE c.place_in_time = 1
        GROUP BY i.name, c.chosen, c.is_right ORDER BY i.name, c.chosen
        """;

    private const string Right = $"""
        SELECT w.platform, w.realm, w.person, a.nickname FROM ({Standing.Choices}) c JOIN identities w ON w.id = c.identity
            LEFT JOIN appearances a ON a.learner = COALESCE(w.learner, w.id)
        WHERE c.place_in_time = 1 AND c.is_right = 1 AND COALESCE(a.is_hidden, 0) = 0 ORDER BY c.at, w.id LIMIT $2
        """;

    private const string OfLearner = $"""
        SELECT i.name, c.chosen FROM (
            SELECT item, chosen, ROW_NUMBER() OVER (PARTITION BY item ORDER BY at DESC, identity) AS place_in_time FROM choices
                WHERE session = $4 AND identity IN ({SqlAttempts.Identities})) c
        JOIN items i ON i.id = c.item WHERE c.place_in_time = 1
        """;

    private const string Joined = $"""
        SELECT p.platform, p.workspace, p.channel, p.thread FROM (
            SELECT s.place, MAX(c.at) AS latest FROM choices c JOIN sessions s ON s.id = c.session
                WHERE c.identity IN ({SqlAttempts.Identities}) AND s.setting = $4 GROUP BY s.place) lately
        JOIN places p ON p.id = lately.place ORDER BY lately.latest DESC LIMIT $5
        """;

    /// <inheritdoc/>
    public async Task<QuizSession?> FindAsync(string sessionId, CancellationToken cancellation = default) =>
        (
            await reader.QueryAsync(
                new Statement(Session, sessionId),
                row => new QuizSession(
                    row.Text("id"),
                    row.Channel(),
                    (AttemptSetting)row.Number("setting"),
                    row.Text("state"),
                    row.At("at")
                )
                {
                    Version = row.Number("version"),
                    RevealedAt = row.AtOrNull("revealed_at"),
                    Owner = row.UserOrNull("owner_"),
                },
                cancellation
            )
        ).FirstOrDefault();

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ChoiceCount>> DistributionAsync(string sessionId, CancellationToken cancellation = default) =>
        await reader.QueryAsync(
            new Statement(Distribution, sessionId),
            row => new ChoiceCount(row.Text("name"), row.Text("chosen"), row.Is("is_right"), row.Number("times")),
            cancellation
        );

    /// <inheritdoc/>
    public async Task<IReadOnlyList<RightLearner>> RightAsync(string sessionId, int limit, CancellationToken cancellation = default) =>
        await reader.QueryAsync(
            new Statement(Right, sessionId, (long)limit),
            row => new RightLearner(row.User(), row.TextOrNull("nickname") ?? ""),
            cancellation
        );

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<string, string>> ChoicesAsync(
        string sessionId,
        UserRef who,
        CancellationToken cancellation = default
    ) =>
        (
            await reader.QueryAsync(
                new Statement(OfLearner, who.Platform, who.Realm, who.Id, sessionId),
                row => (Item: row.Text("name"), Chosen: row.Text("chosen")),
                cancellation
            )
        ).ToDictionary(choice => choice.Item, choice => choice.Chosen, StringComparer.Ordinal);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ChannelRef>> JoinedAsync(
        UserRef who,
        AttemptSetting setting,
        int limit,
        CancellationToken cancellation = default
    ) =>
        await reader.QueryAsync(
            new Statement(Joined, who.Platform, who.Realm, who.Id, (long)setting, (long)limit),
            row => row.Channel(),
            cancellation
        );
}
