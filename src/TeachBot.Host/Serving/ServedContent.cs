using Microsoft.Extensions.Logging;
using TeachBot.Content;
using TeachBot.Content.Reading;
using TeachBot.Core.Chat;
using TeachBot.Core.Workspaces;

namespace TeachBot.Host.Serving;

/// <summary>The notes that are served. While they can't be read they are tried again: a teacher may be in the middle of copying files.</summary>
internal sealed partial class ServedContent : ICourses
{
    private readonly string _directory;
    private readonly ILogger<ServedContent> _logger;
    private volatile Loaded? _loaded;

    internal ServedContent(string directory, ILogger<ServedContent> logger)
    {
        (_directory, _logger) = (directory, logger);
        if (!TryLoad())
        {
            LogNone();
        }
    }

    internal Course? Course => _loaded?.Course;

    /// <inheritdoc/>
    public Course? Current => _loaded?.Course;

    internal int Lectures => _loaded?.Course.Knowledge.Lectures.Count ?? 0;

    /// <summary>Changes with the notes, so that replicas can be compared; null where nothing can be served.</summary>
    public string? Version => _loaded?.Version;

    /// <inheritdoc/>
    public Course? SeenIn(ChannelRef channel, WorkspaceSettings settings, DateTimeOffset now) => _loaded?.Course;

    /// <summary>Whether there are notes now; they are read where there have been none.</summary>
    internal bool TryLoad()
    {
        if (_loaded is not null)
        {
            return true;
        }

        try
        {
            var course = Course.Load(_directory);
            var loaded = new Loaded(course, NotesVersion.Of(_directory));
            _loaded = loaded;
            LogServed(course.Knowledge.Lectures.Count, course.Problems.Count, loaded.Version);
            return true;
        }
        catch (ContentException)
        {
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Lectures} lectures are served, {Problems} problems are in the notes (`teachbot check` tells them); version {Version}.")]
    private partial void LogServed(int lectures, int problems, string version);

    [LoggerMessage(Level = LogLevel.Error, Message = "No notes can be read, so nothing can be answered; `teachbot doctor` says why. They are tried again until they can.")]
    private partial void LogNone();

    private sealed record Loaded(Course Course, string Version);
}
