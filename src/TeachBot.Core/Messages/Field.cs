using System.Text.Json.Serialization;

namespace TeachBot.Core.Messages;

/// <summary>Something to fill in.</summary>
/// <param name="Id">Unique in its form.</param>
/// <param name="Label">What it asks for.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "is")]
[JsonDerivedType(typeof(TextField), "text")]
[JsonDerivedType(typeof(SelectField), "select")]
public abstract record Field(string Id, string Label)
{
    /// <summary>Fields in one form, Discord's bound.</summary>
    public const int Most = 5;
}

/// <summary>A line, or several, to write.</summary>
/// <param name="Id">Unique in its form.</param>
/// <param name="Label">What it asks for.</param>
public sealed record TextField(string Id, string Label) : Field(Id, Label)
{
    /// <summary>Whether it may have several lines.</summary>
    public bool IsLong { get; init; }

    /// <summary>Whether it may stay empty.</summary>
    public bool IsOptional { get; init; }

    /// <summary>At most so many UTF-16 units.</summary>
    public int Longest { get; init; } = 200;

    /// <summary>What stands in it when it opens.</summary>
    public string Value { get; init; } = "";

    /// <summary>An example, shown while it is empty.</summary>
    public string Hint { get; init; } = "";
}

/// <summary>One of several to choose.</summary>
/// <param name="Id">Unique in its form.</param>
/// <param name="Label">What it asks for.</param>
/// <param name="Options">At most <see cref="Menu.MostOptions"/>.</param>
public sealed record SelectField(string Id, string Label, IReadOnlyList<MenuOption> Options) : Field(Id, Label);
