namespace TeachBot.EndToEnd.Fakes.Slack;

/// <summary>What goes wrong with a call.</summary>
internal enum FakeFault
{
    /// <summary>429, with a second to wait.</summary>
    Limited,

    /// <summary>429, with seven seconds to wait.</summary>
    LimitedForLong,

    /// <summary>It is done, and the answer never comes.</summary>
    Lost,

    /// <summary>It never comes.</summary>
    LostRequest,

    /// <summary>It is done five seconds later, and answered then.</summary>
    Slow,

    /// <summary><c>ok:false</c> with <c>internal_error</c>; nothing is done.</summary>
    Trouble,

    /// <summary>500 without an answer; nothing is done.</summary>
    Broken,

    /// <summary><c>ok:false</c> with <c>token_revoked</c>.</summary>
    Revoked,

    /// <summary><c>ok:false</c> with <c>missing_scope</c>.</summary>
    Scope,
}
