namespace TeachBot.Core.Commands;

/// <summary>Somebody, or all who have a role, as an option's value: <c>@id</c> and <c>&amp;id</c>, whatever the platform writes.</summary>
/// <param name="Id">The platform's id.</param>
/// <param name="IsRole">Whether it is a role.</param>
public readonly record struct PersonOrRole(string Id, bool IsRole)
{
    private const int LongestId = 64;

    /// <summary>What was said; null where it is neither.</summary>
    public static PersonOrRole? Read(string value) =>
        value is ['@' or '&', _, ..] && value.Length <= LongestId + 1 && !value.Any(char.IsControl)
            ? new PersonOrRole(value[1..], value[0] == '&')
            : null;

    /// <summary>All who were said, with spaces between; none where one of them is neither.</summary>
    public static IReadOnlyList<PersonOrRole> ReadAll(string value)
    {
        var all = value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Read).ToList();
        return all.Contains(null) ? [] : [.. all.OfType<PersonOrRole>().Distinct()];
    }

    /// <inheritdoc/>
    public override string ToString() => (IsRole ? "&" : "@") + Id;
}
