using Microsoft.AspNetCore.Http;
using TeachBot.Core.Stores;
using TeachBot.Host.Playground.Security;

namespace TeachBot.Host.Playground.Names;

/// <summary>Lets a browser in under the names that belong to it, and under those that nobody has.</summary>
internal sealed class NameDoor(NameKeeper names, Gate gate, PlaygroundOptions options)
{
    /// <summary>The name is somebody else's.</summary>
    internal const string Taken = "taken";

    /// <summary>The name is kept for those who have the teachers' key.</summary>
    internal const string ForTeachers = "teachers";

    /// <summary>Whose it is can't be looked up just now.</summary>
    internal const string Away = "store";

    /// <summary>Whether they may manage the playground.</summary>
    internal bool IsTeacher(HttpContext context, Student student) => gate.IsTeacher(context.Request, student);

    /// <summary>Lets somebody in under a name.</summary>
    /// <param name="context">Their request.</param>
    /// <param name="student">The name.</param>
    /// <param name="takes">Whether a name that nobody has becomes theirs.</param>
    /// <returns>Null where they may; else why not, by a name that the page has words for.</returns>
    internal async ValueTask<string?> RefusalAsync(HttpContext context, Student student, bool takes)
    {
        if (gate.IsLocked && options.IsTeacherName(student.Name) && !IsTeacher(context, student))
        {
            return ForTeachers;
        }

        try
        {
            var browser = BrowserCookie.Of(context);
            var isOurs = await names.OfAsync(student, browser, context.RequestAborted) switch
            {
                Holding.Held => true,
                Holding.Free => !takes || await names.TakeAsync(student, browser ?? BrowserCookie.Give(context)),
                _ => IsTeacher(context, student)
                    && !gate.IsLocked
                    && await names.ShareAsync(student, browser ?? BrowserCookie.Give(context)),
            };
            return isOurs ? null : Taken;
        }
        catch (StoreUnavailableException)
        {
            return Away;
        }
    }
}
