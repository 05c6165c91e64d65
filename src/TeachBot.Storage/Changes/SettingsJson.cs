using System.Text.Json.Serialization;
using TeachBot.Core.Workspaces;

namespace TeachBot.Storage.Changes;

/// <summary>
/// Settings as they are kept. What an older program wrote is read by a newer one: unknown members are passed over, missing ones have
/// their defaults.
/// </summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(WorkspaceSettings))]
internal sealed partial class SettingsJson : JsonSerializerContext;
