using TeachBot.Core.Chat;
using TeachBot.Learning.Attempts;
using TeachBot.Learning.People;
using TeachBot.Learning.Ranking;
using TeachBot.Storage.Changes;
using TeachBot.Storage.Sql;

namespace TeachBot.Storage.Reading;

/// <inheritdoc/>
internal sealed class SqlRecords(StoreReader reader) : IRecords
{
    private const string Learner = SqlAttempts.Identities;

    private static readonly string Counts = $"""
        SELECT (SELECT COUNT(*) FROM ({Learner}) own) AS own, (SELECT COUNT(*) FROM attempts WHERE identity IN ({Learner})) AS tried,
            (SELECT COUNT(*) FROM choices WHERE identity IN ({Learner})) AS chosen, (SELECT COUNT(*) FROM sessions
                WHERE owner IN ({Learner})) AS held,
            (SELECT COUNT(*) FROM reports WHERE identity IN ({Learner})) AS reported,
            (SELECT COUNT(*) FROM appearances WHERE learner IN ({Learner}))
                + (SELECT COUNT(*) FROM identities w JOIN schedules s ON {Standing.IsWith("s", "w")} WHERE w.id IN ({Learner})) AS chose,
            (SELECT COUNT(*) FROM held_names WHERE identity IN ({Learner})) AS named
        """;

    private const string Choices = $"""
        SELECT w.platform, w.realm, w.person, c.session, i.name, c.version, c.chosen, c.is_right, c.at, s.revealed_at
        FROM choices c JOIN identities w ON w.id = c.identity JOIN items i ON i.id = c.item JOIN sessions s ON s.id = c.session
        WHERE c.identity IN ({Learner}) ORDER BY c.at DESC, c.session LIMIT $4
        """;

    private const string Reports = $"""
        SELECT w.platform, w.realm, w.person, r.platform AS at_platform, r.workspace AS at_workspace, i.name, r.version, r.reason, r.at
        FROM reports r JOIN identities w ON w.id = r.identity JOIN items i ON i.id = r.item
        WHERE r.identity IN ({Learner}) ORDER BY r.at DESC, i.name LIMIT $4
        """;

    private const string Names = $"""
        SELECT w.platform, w.realm, w.person, n.at FROM held_names n JOIN identities w ON w.id = n.identity
            WHERE n.identity IN ({Learner}) ORDER BY w.id
        """;

    private const string Appearances = $"SELECT is_hidden, nickname FROM appearances WHERE learner IN ({Learner})";

    private readonly SqlLearners _learners = new(reader);
    private readonly SqlAttempts _attempts = new(reader);

    /// <inheritdoc/>
    public async Task<RecordSummary> SummaryAsync(UserRef who, CancellationToken cancellation = default) =>
        (
            await reader.QueryAsync(
                new Statement(Counts, who.Platform, who.Realm, who.Id),
                row => new RecordSummary(
                    row.Number("own"),
                    row.Number("tried"),
                    row.Number("chosen"),
                    row.Number("held"),
                    row.Number("reported"),
                    row.Number("chose")
                )
                {
                    Names = row.Number("named"),
                },
                cancellation
            )
        )[0];

    /// <inheritdoc/>
    public async Task<LearnerRecord> OfAsync(UserRef who, int limit, CancellationToken cancellation = default) =>
        new(
            await _learners.IdentitiesAsync(who, cancellation),
            await _attempts.OfAsync(who, limit, cancellation),
            await reader.QueryAsync(
                new Statement(Choices, who.Platform, who.Realm, who.Id, (long)limit),
                row => new KeptChoice(
                    row.User(),
                    row.Text("session"),
                    row.Item(),
                    row.Text("chosen"),
                    row.AtOrNull("revealed_at") is null ? null : row.Is("is_right"),
                    row.At("at")
                ),
                cancellation
            ),
            await reader.QueryAsync(
                new Statement(Reports, who.Platform, who.Realm, who.Id, (long)limit),
                row => new KeptReport(row.User(), row.Workspace("at_"), row.Item(), row.Text("reason"), row.At("at")),
                cancellation
            ),
            (
                await reader.QueryAsync(
                    new Statement(Appearances, who.Platform, who.Realm, who.Id),
                    row => new Appearance(row.Is("is_hidden"), row.Text("nickname")),
                    cancellation
                )
            ).FirstOrDefault()
        )
        {
            Names = await reader.QueryAsync(
                new Statement(Names, who.Platform, who.Realm, who.Id),
                row => new KeptName(row.User(), row.At("at")),
                cancellation
            ),
        };
}
