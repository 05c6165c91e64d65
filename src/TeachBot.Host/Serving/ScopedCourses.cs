using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using TeachBot.Content;
using TeachBot.Content.Reading;
using TeachBot.Core.Chat;
using TeachBot.Core.Time;
using TeachBot.Core.Workspaces;

namespace TeachBot.Host.Serving;

/// <summary>
/// What each channel sees of a course: the lectures in its scope that are already taught. Channels with the same lectures share one
/// course.
/// </summary>
internal sealed class ScopedCourses
{
    /// <summary>So many different scopes are kept; the one that was asked for longest ago goes.</summary>
    internal const int Most = 32;

    /// <summary>So many channels and days of one workspace are known at once.</summary>
    private const int MostKnown = 1_000;

    private readonly ConditionalWeakTable<WorkspaceSettings, ConcurrentDictionary<(string Channel, DateOnly Today), Scope>> _known = [];
    private readonly Lock _lock = new();
    private readonly List<(Scope Scope, Lazy<Course> Course)> _scopes = [];
    private readonly Course _course;

    /// <param name="course">All that is taught.</param>
    /// <param name="before">
    /// What was served before these notes; null where nothing was. What channels saw of it is made of these too, so that whoever asks
    /// first after a change does not wait for it.
    /// </param>
    internal ScopedCourses(Course course, ScopedCourses? before = null)
    {
        _course = course;
        foreach (var scope in before?.Kept() ?? [])
        {
            _ = Seen(Scope.Of(course.Knowledge.Lectures.Select(lecture => lecture.File).Where(scope.Files.Contains))).Questions;
        }
    }

    /// <summary>How many scopes need not be made any more.</summary>
    internal int Ready => _scopes.Count(kept => kept.Course.IsValueCreated);

    internal Course SeenIn(ChannelRef channel, WorkspaceSettings settings, DateTimeOffset now)
    {
        if (settings.Lectures.Count == 0 && settings.ChannelLectures.Count == 0 && settings.NotBefore.Count == 0)
        {
            return _course;
        }

        var today =
            settings.NotBefore.Count == 0
                ? default
                : DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, TimeZones.Of(settings.Zone)).DateTime);
        var known = _known.GetValue(settings, static _ => new());
        if (!known.TryGetValue((channel.Id, today), out var scope))
        {
            if (known.Count >= MostKnown)
            {
                known.Clear();
            }

            known[(channel.Id, today)] = scope = Named(channel, settings, today);
        }

        return Seen(scope);
    }

    private Course Seen(Scope scope) => scope.Files.Count == _course.Knowledge.Lectures.Count ? _course : Of(scope);

    private List<Scope> Kept()
    {
        lock (_lock)
        {
            return [.. _scopes.Select(kept => kept.Scope)];
        }
    }

    /// <summary>Names that no lecture has never widen the scope.</summary>
    private Scope Named(ChannelRef channel, WorkspaceSettings settings, DateOnly today)
    {
        var lectures = _course.Knowledge.Lectures;
        var names = settings.ChannelLectures.TryGetValue(channel.Id, out var own) && own.Count > 0 ? own : settings.Lectures;
        var files = (
            names.Count == 0 ? lectures.Select(lecture => lecture.File) : names.SelectMany(name => LectureName.Find(lectures, name))
        ).ToHashSet(StringComparer.Ordinal);
        files.ExceptWith(settings.NotBefore.Where(pair => pair.Value > today).SelectMany(pair => LectureName.Find(lectures, pair.Key)));
        return Scope.Of(files);
    }

    private Course Of(Scope scope)
    {
        Lazy<Course> found;
        lock (_lock)
        {
            var at = _scopes.FindIndex(kept => kept.Scope.Key == scope.Key);
            found = at >= 0 ? _scopes[at].Course : new Lazy<Course>(() => Begun(_course.Only(scope.Files)));
            if (at >= 0)
            {
                _scopes.RemoveAt(at);
            }
            else if (_scopes.Count >= Most)
            {
                _scopes.RemoveAt(0);
            }

            _scopes.Add((scope, found));
        }

        return found.Value;
    }

    /// <summary>Has its questions derived beside what it was asked for.</summary>
    private static Course Begun(Course course)
    {
        _ = course.DeriveAsync();
        return course;
    }

    /// <summary>Lectures, and a name that is the same for the same ones.</summary>
    private sealed record Scope(HashSet<string> Files, string Key)
    {
        internal static Scope Of(IEnumerable<string> files)
        {
            var all = files.ToHashSet(StringComparer.Ordinal);
            return new Scope(all, string.Join('\n', all.Order(StringComparer.Ordinal)));
        }
    }
}
