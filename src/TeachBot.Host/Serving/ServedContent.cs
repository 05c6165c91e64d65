using Microsoft.Extensions.Logging;
using TeachBot.Content;
using TeachBot.Content.Questions.Authoring;
using TeachBot.Content.Reading;
using TeachBot.Core.Chat;
using TeachBot.Core.Workspaces;
using TeachBot.Host.Wordings;

namespace TeachBot.Host.Serving;

/// <summary>
/// The notes that are served. New ones are read whole beside the old and put in their place at once; a lecture that could be read and now
/// can't be keeps the old ones in place, since a teacher may be in the middle of copying files, or of a slip.
/// </summary>
internal sealed partial class ServedContent : ICourses
{
    private readonly string _directory;
    private readonly Wording _wording;
    private readonly ILogger<ServedContent> _logger;
    private volatile Loaded? _loaded;
    private string? _toldOf;

    /// <param name="directory">The folder of the notes.</param>
    /// <param name="wording">For the operator.</param>
    /// <param name="logger">Is told what is served.</param>
    internal ServedContent(string directory, Wording wording, ILogger<ServedContent> logger)
    {
        (_directory, _wording, _logger) = (directory, wording, logger);
        if (!TryLoad())
        {
            LogNone();
        }
    }

    /// <inheritdoc/>
    public Course? Current => _loaded?.Course;

    /// <inheritdoc/>
    public string? Version => _loaded?.Version;

    internal int Lectures => _loaded?.Course.Knowledge.Lectures.Count ?? 0;

    /// <summary>Newer notes that are not served: the place at fault, without its text; null where there are none.</summary>
    internal Refusal? Refused { get; private set; }

    /// <inheritdoc/>
    public Course? SeenIn(ChannelRef channel, WorkspaceSettings settings, DateTimeOffset now) =>
        _loaded?.Scopes.SeenIn(channel, settings, now);

    /// <summary>Reads the notes where they have changed. One thread at a time.</summary>
    /// <returns>Whether other notes are served than before.</returns>
    internal bool TryLoad()
    {
        var read = NotesReading.Of(_directory, version => version == _loaded?.Version || version == Refused?.Version);
        switch (read)
        {
            case { Course: { } course } when Loss(course) is { } loss:
                Refuse(read.Version, loss, PlaceOf(loss.Path, loss.Line));
                return false;
            case { Course: { } course }:
                // Nobody who asks waits for the questions to be derived; at the start, nobody waits for the service either: they are
                // derived beside the rest of it.
                if (_loaded is null)
                {
                    _ = course.DeriveAsync();
                }
                else
                {
                    _ = course.Questions;
                }

                _loaded = new Loaded(course, read.Version, new ScopedCourses(course, _loaded?.Scopes));
                Refused = null;
                LogServed(course.Knowledge.Lectures.Count, course.Problems.Count, read.Version);
                return true;
            case { Fault: ContentException fault }:
                if (_loaded is not null)
                {
                    // The directory itself is nobody's business but the operator's.
                    var place = fault.Problems is [var first, ..] ? PlaceOf(first.Path, first.Line) : ".";
                    Refuse(read.Version, new ContentProblem(fault.Fault, fault.Path, fault.Line), place);
                }

                return false;
            case { Fault: { } fault }:
                // They may have gone away while they were read; or the fault is ours, and must not end what is served.
                if (_toldOf != read.Version)
                {
                    _toldOf = read.Version;
                    LogUnreadable(fault);
                }

                return false;
            default:
                Refused = read.Version == _loaded?.Version ? null : Refused;
                return false;
        }
    }

    /// <summary>A lecture, or the glossary, that was served and would be no more; null where none is.</summary>
    private ContentProblem? Loss(Course course) =>
        _loaded is not { } loaded
            ? null
            : course.Problems.FirstOrDefault(problem =>
                problem.Fault != ContentFault.SameNumber
                && !QuizFiles.Holds(problem.Path)
                && !loaded.Course.Problems.Any(known => known.Fault == problem.Fault && known.Path == problem.Path)
            );

    private static string PlaceOf(string path, int line) => line > 0 ? $"{path}:{line}" : path;

    private void Refuse(string version, ContentProblem problem, string place)
    {
        if (Refused?.Version != version)
        {
            Refused = new Refusal(version, place);
            LogRefused(_loaded!.Version, _wording.Describe(problem));
        }
    }

    [LoggerMessage(
        Level = LogLevel.Information,
        Message = "{Lectures} lectures are served, {Problems} problems are in the notes (`teachbot check` tells them); version {Version}."
    )]
    private partial void LogServed(int lectures, int problems, string version);

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "No notes can be read, so nothing can be answered; `teachbot doctor` says why. They are tried again until they can."
    )]
    private partial void LogNone();

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "The notes have changed and can't be served as they are; version {Version} stays. {Problem}"
    )]
    private partial void LogRefused(string version, string problem);

    [LoggerMessage(Level = LogLevel.Error, Message = "The notes could not be read; they are looked at again.")]
    private partial void LogUnreadable(Exception exception);

    private sealed record Loaded(Course Course, string Version, ScopedCourses Scopes);
}

/// <summary>Notes that are not served.</summary>
/// <param name="Version">Their version.</param>
/// <param name="Place">The file, and line, at fault.</param>
internal sealed record Refusal(string Version, string Place);
