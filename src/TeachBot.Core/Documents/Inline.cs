using System.Text.Json.Serialization;
using TeachBot.Core.Chat;

namespace TeachBot.Core.Documents;

/// <summary>A part of a line.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "is")]
[JsonDerivedType(typeof(Words), "words")]
[JsonDerivedType(typeof(Strong), "strong")]
[JsonDerivedType(typeof(Code), "code")]
[JsonDerivedType(typeof(Link), "link")]
[JsonDerivedType(typeof(Person), "person")]
public abstract record Inline
{
    /// <summary>Has a renderer write this part.</summary>
    public abstract void Accept(IInlineWriter writer);
}

/// <summary>Plain words.</summary>
/// <param name="Text">The words.</param>
public sealed record Words(string Text) : Inline
{
    /// <inheritdoc/>
    public override void Accept(IInlineWriter writer) => writer.Write(this);
}

/// <summary>Words that matter most.</summary>
/// <param name="Text">The words.</param>
public sealed record Strong(string Text) : Inline
{
    /// <inheritdoc/>
    public override void Accept(IInlineWriter writer) => writer.Write(this);
}

/// <summary>Something to type as it stands.</summary>
/// <param name="Text">What to type.</param>
public sealed record Code(string Text) : Inline
{
    /// <inheritdoc/>
    public override void Accept(IInlineWriter writer) => writer.Write(this);
}

/// <summary>Words that lead somewhere.</summary>
/// <param name="Text">The words.</param>
/// <param name="Address">An absolute http or https address.</param>
public sealed record Link(string Text, Uri Address) : Inline
{
    /// <inheritdoc/>
    public override void Accept(IInlineWriter writer) => writer.Write(this);
}

/// <summary>Somebody, shown as their platform shows people; nobody is notified by it.</summary>
/// <param name="User">Who.</param>
/// <param name="Name">What they are called where the platform can't tell; empty where nobody knows.</param>
public sealed record Person(UserRef User, string Name) : Inline
{
    /// <inheritdoc/>
    public override void Accept(IInlineWriter writer) => writer.Write(this);
}
