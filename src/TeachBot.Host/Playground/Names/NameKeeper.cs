using System.Collections.Concurrent;
using System.Security.Cryptography;
using TeachBot.Core.Chat;
using TeachBot.Core.Effects;
using TeachBot.Core.Stores;
using TeachBot.Host.Playground.Board;
using TeachBot.Host.Playground.Live;
using TeachBot.Learning.People;

namespace TeachBot.Host.Playground.Names;

/// <summary>Whose a name is, for one browser.</summary>
internal enum Holding
{
    /// <summary>This browser's.</summary>
    Held,

    /// <summary>Nobody's.</summary>
    Free,

    /// <summary>Another browser's, or of somebody who has to bring a code.</summary>
    Taken,
}

/// <summary>
/// Knows whose names are. A name belongs to the browser that took it first; the store has it, and what was found there is remembered.
/// </summary>
internal sealed class NameKeeper(INames names, ILearners learners, IEffects effects, MessageBoard board, LiveHub hub, TimeProvider time)
    : IPersonTraces
{
    /// <summary>More than these are looked up again.</summary>
    private const int MostKnown = 10_000;

    private readonly ConcurrentDictionary<string, IReadOnlyList<string>> _known = new(StringComparer.Ordinal);

    /// <summary>Whose a name is.</summary>
    /// <param name="student">The name.</param>
    /// <param name="browser">The browser; null for one that shows nothing.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <exception cref="StoreUnavailableException">Nobody can say just now.</exception>
    internal async ValueTask<Holding> OfAsync(Student student, string? browser, CancellationToken cancellation = default)
    {
        if (browser is not null && _known.TryGetValue(student.Name, out var known) && known.Contains(browser))
        {
            return Holding.Held;
        }

        if (await names.FindAsync(student.User, cancellation) is not { } held)
        {
            return Holding.Free;
        }

        Remember(student, held.Browsers);
        return browser is not null && held.Browsers.Contains(browser) ? Holding.Held : Holding.Taken;
    }

    /// <summary>Gives a name that nobody has to a browser; whether it is the browser's then.</summary>
    /// <exception cref="StoreUnavailableException">It can't be kept just now.</exception>
    internal async Task<bool> TakeAsync(Student student, string browser)
    {
        var now = time.GetUtcNow();
        if (
            await effects.ApplyAsync(new Effect(NewEvent(), now, []) { Guard = new NameTaken(student.User, browser, now) })
            != EffectResult.Applied
        )
        {
            _known.TryRemove(student.Name, out _);
            return await OfAsync(student, browser) == Holding.Held;
        }

        // Whoever had the name before had a conversation of their own, and whoever looked on under it looks no longer.
        Remember(student, [browser]);
        board.Empty(student.Direct);
        hub.End(student, browser);
        return true;
    }

    /// <summary>Brings a name to one more browser by a code.</summary>
    /// <param name="student">The name.</param>
    /// <param name="hash">The code's hash.</param>
    /// <param name="browser">The browser.</param>
    /// <returns>Whether the code was good.</returns>
    /// <exception cref="StoreUnavailableException">Nobody can say just now.</exception>
    internal async Task<bool> BringAsync(Student student, string hash, string browser)
    {
        var now = time.GetUtcNow();
        _known.TryRemove(student.Name, out _);
        return await effects.ApplyAsync(new Effect(NewEvent(), now, []) { Guard = new NameBrought(student.User, hash, browser, now) })
            == EffectResult.Applied;
    }

    /// <summary>
    /// Brings a name to one more browser without asking, where a name alone lets people in; not one that leads to other accounts.
    /// Whether it is the browser's then.
    /// </summary>
    /// <exception cref="StoreUnavailableException">It can't be kept just now.</exception>
    internal async Task<bool> ShareAsync(Student student, string browser)
    {
        if ((await learners.IdentitiesAsync(student.User)).Count > 1)
        {
            return false;
        }

        var (now, hash) = (time.GetUtcNow(), NewEvent());
        await effects.ApplyAsync(new Effect(NewEvent(), now, [new NameCodeMade(student.User, hash, now.AddMinutes(1))]));
        return await BringAsync(student, hash, browser);
    }

    /// <summary>Takes a name from whoever has it, and what it was linked to from the name: whoever comes next may have it.</summary>
    /// <exception cref="StoreUnavailableException">It can't be kept just now.</exception>
    internal async Task ReleaseAsync(Student student)
    {
        await effects.ApplyAsync(
            new Effect(NewEvent(), time.GetUtcNow(), [new IdentityUnlinked(student.User), new NameReleased(student.User)])
        );
        _known.TryRemove(student.Name, out _);
        hub.End(student, except: null);
    }

    /// <inheritdoc/>
    public void Forget(UserRef who)
    {
        if (who.Platform == PlaygroundPlatform.PlatformName)
        {
            _known.TryRemove(who.Id, out _);
        }
    }

    private static string NewEvent() => $"name:{RandomNumberGenerator.GetHexString(32, lowercase: true)}";

    private void Remember(Student student, IReadOnlyList<string> browsers)
    {
        if (_known.Count >= MostKnown)
        {
            _known.Clear();
        }

        _known[student.Name] = browsers;
    }
}
