namespace TeachBot.Core.Chat;

/// <summary>A person as one platform knows them; one learner may be several.</summary>
/// <param name="Platform">discord, slack, playground.</param>
/// <param name="Realm">What the id is unique in: a Slack team; empty where ids are unique on the whole platform, as on Discord.</param>
/// <param name="Id">As the platform names them.</param>
public sealed record UserRef(string Platform, string Realm, string Id);
