using TeachBot.Content.Questions.Deriving;

namespace TeachBot.Content.Questions.Kinds;

/// <summary>A way of making questions of what the notes say.</summary>
internal interface IQuestionKind
{
    /// <summary>All candidates of a lecture; each is still proved, and most lines hold more than are kept.</summary>
    IEnumerable<Draft> Derive(LectureNotes notes);
}
