using TeachBot.Core.Chat;
using TeachBot.Core.Effects;

namespace TeachBot.Core.Workspaces;

/// <summary>That a platform let us into a workspace.</summary>
/// <param name="Workspace">Which.</param>
/// <param name="Secret">The token, protected: no store sees it in the clear.</param>
/// <param name="At">Since when.</param>
public sealed record Installation(WorkspaceRef Workspace, string Secret, DateTimeOffset At);

/// <summary>Keeps an installation, in place of an older one.</summary>
/// <param name="Installation">The installation.</param>
public sealed record InstallationSaved(Installation Installation) : Change;

/// <summary>Forgets an installation: the app was removed, or its token revoked.</summary>
/// <param name="Workspace">Which.</param>
/// <param name="Until">A younger installation stays: the news may come after the app was installed again. Null for any.</param>
public sealed record InstallationRemoved(WorkspaceRef Workspace, DateTimeOffset? Until = null) : Change;
