using TeachBot.Content.Knowledge;
using TeachBot.Content.Reading;

namespace TeachBot.Content.Questions.Authoring;

/// <summary>
/// The pictures of prompts. A path is written as seen from the quiz's file and given as seen from the folder of the lectures, as all
/// figures are; the caption of the notes could give the answer away, so a prompt's picture has only the words that its author gave it.
/// </summary>
/// <param name="knowledge">The notes.</param>
/// <param name="lectures">The folder of the lectures below the course's; empty where they stand directly in it.</param>
/// <param name="faultOf">Why a file, named from the course's folder, can't be shown; null where it can.</param>
internal sealed class QuizFigures(KnowledgeModel knowledge, string lectures, Func<string, ContentFault?> faultOf)
{
    /// <summary>The figure to show; null, with the fault, where its file can't be shown.</summary>
    internal NotedFigure? Find(Figure figure, string quiz, QuizSource source, out ContentFault fault)
    {
        var path = FigurePath.Of(figure.Source, QuizFiles.Folder, quiz);
        var isElsewhere =
            figure.Source.Length == 0 || figure.Source[0] is '/' or '\\' || figure.Source.Contains(':', StringComparison.Ordinal);
        fault =
            isElsewhere ? ContentFault.QuizFigureMissing
            : path is null ? ContentFault.Outside
            : faultOf(path) is { } found && found != ContentFault.Gone ? found
            : ContentFault.QuizFigureMissing;
        if (!isElsewhere && (path is null || faultOf(path) is not null))
        {
            return null;
        }

        var seen =
            path is null ? figure.Source
            : lectures.Length == 0 ? path
            : path.StartsWith(lectures + "/", StringComparison.Ordinal) ? path[(lectures.Length + 1)..]
            : "../" + path;
        var fact =
            knowledge.Figures.FirstOrDefault(noted => noted.Source == seen)?.Fact
            ?? source.Section.Ascend().SelectMany(knowledge.Below).FirstOrDefault();
        return fact is null ? null : new NotedFigure(seen, figure.AlternativeText, figure.AlternativeText, fact) { File = path };
    }
}
