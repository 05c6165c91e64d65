using TeachBot.Content.Questions.Deriving;

namespace TeachBot.Content.Questions.Proving;

/// <summary>
/// What a question's key asserts, so that each option can be tried against the notes without knowing how the question was made.
/// </summary>
internal interface IClaim
{
    Truth Of(DraftOption option, LectureNotes notes);
}
