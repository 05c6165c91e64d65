using System.Globalization;
using TeachBot.Content.Checking;
using TeachBot.Content.Reading;
using TeachBot.Core.Health;
using TeachBot.Core.Stores;
using TeachBot.Host.Wordings;
using TeachBot.Storage;

namespace TeachBot.Host.Doctoring;

/// <summary>Looks at all that the bot needs.</summary>
internal static class Doctor
{
    private const long Megabyte = 1_000_000;
    private const int ShownPosts = 5;

    /// <summary>Below this a store soon fails.</summary>
    private const long TooLittle = 50 * Megabyte;

    private const long Little = 500 * Megabyte;

    /// <summary>Clocks of replicas differ by less.</summary>
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(1);

    /// <param name="store">The store.</param>
    /// <param name="file">Its file; null where it is a server's.</param>
    /// <param name="content">The folder of notes.</param>
    /// <param name="time">The time.</param>
    /// <param name="wording">The words.</param>
    /// <param name="cancellation">Ends the looking.</param>
    internal static async Task<IReadOnlyList<HealthFinding>> ExamineAsync(
        SqlStore store,
        string? file,
        string content,
        TimeProvider time,
        Wording wording,
        CancellationToken cancellation
    )
    {
        var findings = new List<HealthFinding>();
        var words = wording.Doctor;
        var health = await store.CheckAsync(cancellation);
        findings.Add(
            health.IsReady
                ? HealthFinding.Of(
                    words.Store,
                    FindingLevel.Ok,
                    words.StoreWorks,
                    file ?? "PostgreSQL",
                    health.Schema,
                    await store.EngineAsync(cancellation)
                )
                : HealthFinding.Of(
                    words.Store,
                    health.Fault == StoreFault.Missing ? FindingLevel.Warn : FindingLevel.Fail,
                    words.Faults[health.Fault.ToString()],
                    health.Detail
                )
        );
        if (health.IsReady)
        {
            findings.Add(await ClockAsync(store, time, words, cancellation));
            findings.AddRange(await PostsAsync(store, words, cancellation));
        }

        if (file is not null && Disk(file, words) is { } disk)
        {
            findings.Add(disk);
        }

        findings.Add(Notes(content, wording));
        return findings;
    }

    private static async Task<HealthFinding> ClockAsync(
        SqlStore store,
        TimeProvider time,
        DoctorWording words,
        CancellationToken cancellation
    )
    {
        var newest = await store.NewestEventAsync(cancellation);
        return newest - time.GetUtcNow() is { } ahead && ahead > Tolerance
            ? HealthFinding.Of(words.Clock, FindingLevel.Fail, words.ClockBehind, (long)ahead.TotalSeconds)
            : HealthFinding.Of(
                words.Clock,
                FindingLevel.Ok,
                words.ClockRight,
                time.GetUtcNow().ToString("u", CultureInfo.InvariantCulture)
            );
    }

    private static async Task<IEnumerable<HealthFinding>> PostsAsync(SqlStore store, DoctorWording words, CancellationToken cancellation)
    {
        var troubled = await store.Outbox.TroubledAsync(ShownPosts, cancellation);
        return troubled.Count == 0
            ? [HealthFinding.Of(words.Posts, FindingLevel.Ok, words.PostsWell)]
            : troubled.Select(post =>
                HealthFinding.Of(
                    words.Posts,
                    FindingLevel.Warn,
                    words.PostStates[post.State.ToString()],
                    post.Post.Id,
                    post.Post.Channel.Id,
                    post.Error ?? ""
                )
            );
    }

    private static HealthFinding? Disk(string file, DoctorWording words)
    {
        try
        {
            var folder = new FileInfo(file).Directory;
            while (folder is { Exists: false })
            {
                folder = folder.Parent;
            }

            var free = new DriveInfo(folder!.FullName).AvailableFreeSpace;
            var (level, text) =
                free < TooLittle ? (FindingLevel.Fail, words.DiskFull)
                : free < Little ? (FindingLevel.Warn, words.DiskLow)
                : (FindingLevel.Ok, words.DiskFree);
            return HealthFinding.Of(words.Disk, level, text, free / Megabyte);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }

    private static HealthFinding Notes(string content, Wording wording)
    {
        try
        {
            var errors = Checker.Check(content).Findings.Count(finding => finding.Severity == Severity.Error);
            return errors == 0
                ? HealthFinding.Of(wording.Doctor.Content, FindingLevel.Ok, wording.Doctor.ContentWell, content)
                : HealthFinding.Of(wording.Doctor.Content, FindingLevel.Warn, wording.Doctor.ContentFaulty, errors);
        }
        catch (ContentException fault)
        {
            return new HealthFinding(wording.Doctor.Content, FindingLevel.Fail, wording.Describe(fault));
        }
    }
}
