using TeachBot.Content;
using TeachBot.Content.Reading;
using TeachBot.Core.Chat;
using TeachBot.Core.Workspaces;

namespace TeachBot.Host.Serving;

/// <summary>What each channel sees of a course: the lectures in its scope that are already taught. Channels with the same lectures share one course.</summary>
internal sealed class ScopedCourses(Course course)
{
    /// <summary>So many different scopes are kept; the one that was asked for longest ago goes.</summary>
    internal const int Most = 32;

    private const string DefaultZone = "Asia/Tokyo";

    private readonly Lock _lock = new();
    private readonly List<(string Key, Lazy<Course> Course)> _scopes = [];

    internal Course SeenIn(ChannelRef channel, WorkspaceSettings settings, DateTimeOffset now)
    {
        if (settings.Lectures.Count == 0 && settings.ChannelLectures.Count == 0 && settings.NotBefore.Count == 0)
        {
            return course;
        }

        var files = Scope(channel, settings, now);
        return files.Count == course.Knowledge.Lectures.Count ? course : Of(files);
    }

    /// <summary>Names that no lecture has never widen the scope.</summary>
    private HashSet<string> Scope(ChannelRef channel, WorkspaceSettings settings, DateTimeOffset now)
    {
        var lectures = course.Knowledge.Lectures;
        var names = settings.ChannelLectures.TryGetValue(channel.Id, out var own) && own.Count > 0 ? own : settings.Lectures;
        var files = (names.Count == 0 ? lectures.Select(lecture => lecture.File) : names.SelectMany(name => LectureName.Find(lectures, name))).ToHashSet(StringComparer.Ordinal);
        if (settings.NotBefore.Count > 0)
        {
            var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, ZoneOf(settings.Zone)).DateTime);
            files.ExceptWith(settings.NotBefore.Where(pair => pair.Value > today).SelectMany(pair => LectureName.Find(lectures, pair.Key)));
        }

        return files;
    }

    private static TimeZoneInfo ZoneOf(string id) => TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) ? zone : TimeZoneInfo.FindSystemTimeZoneById(DefaultZone);

    private Course Of(HashSet<string> files)
    {
        var key = string.Join('\n', files.Order(StringComparer.Ordinal));
        Lazy<Course> found;
        lock (_lock)
        {
            var at = _scopes.FindIndex(scope => scope.Key == key);
            found = at >= 0 ? _scopes[at].Course : new Lazy<Course>(() => course.Only(files));
            if (at >= 0)
            {
                _scopes.RemoveAt(at);
            }
            else if (_scopes.Count >= Most)
            {
                _scopes.RemoveAt(0);
            }

            _scopes.Add((key, found));
        }

        return found.Value;
    }
}
