using Microsoft.AspNetCore.Http;

namespace TeachBot.Host.Playground.Names;

/// <summary>Who may do something under a name.</summary>
internal interface IDoor
{
    /// <summary>Whether they may manage the playground.</summary>
    bool IsTeacher(HttpContext context, Student student);

    /// <summary>Lets somebody in under a name.</summary>
    /// <param name="context">Their request.</param>
    /// <param name="student">The name.</param>
    /// <param name="takes">Whether a name that nobody has becomes theirs.</param>
    /// <returns>Null where they may; else why not, by a name that the page has words for.</returns>
    ValueTask<string?> RefusalAsync(HttpContext context, Student student, bool takes);
}
