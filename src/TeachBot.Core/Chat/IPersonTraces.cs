namespace TeachBot.Core.Chat;

/// <summary>What a part keeps of people besides the store.</summary>
public interface IPersonTraces
{
    /// <summary>Forgets what is kept of somebody. It throws nothing.</summary>
    void Forget(UserRef who);
}
