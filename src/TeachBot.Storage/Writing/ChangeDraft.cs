using TeachBot.Core.Chat;
using TeachBot.Storage.Sql;

namespace TeachBot.Storage.Writing;

/// <summary>What one change comes to in SQL.</summary>
internal sealed class ChangeDraft(NameBook names, Dialect dialect)
{
    internal List<Statement> Statements { get; } = [];

    /// <summary>What comes after all that the group writes.</summary>
    internal List<Statement> Last { get; } = [];

    /// <summary>The tables into which nobody else may write until the transaction ends; null for none.</summary>
    internal string? Locked { get; private set; }

    /// <summary>What is made of the first statement's result; null where nothing is.</summary>
    internal Action<long, SharedRows>? Then { get; private set; }

    /// <summary>The first person of whom the change writes something that is kept under their number; null for nobody.</summary>
    internal long? Who { get; private set; }

    internal long Number(UserRef user)
    {
        var number = NumberOnly(user);
        Who ??= number;
        return number;
    }

    /// <summary>The number of somebody who is not said to have acted.</summary>
    internal long NumberOnly(UserRef user) => names.Find(Name.Of(user));

    internal long Number(ChannelRef channel) => names.Find(Name.Of(channel));

    /// <summary>The number of the place that is a whole workspace.</summary>
    internal long Number(WorkspaceRef workspace) => names.Find(Name.Of(workspace));

    internal long NumberOfItem(string id) => names.Find(Name.Item(id));

    internal void Add(string sql, params object?[] values) => Statements.Add(new Statement(dialect.Translate(sql), values));

    internal void AddLast(string sql, params object?[] values) => Last.Add(new Statement(dialect.Translate(sql), values));

    /// <summary>Adds statements that speak of one identity, <c>$1</c>, or of nobody.</summary>
    internal void AddLast(IEnumerable<string> statements, long identity)
    {
        foreach (var sql in statements)
        {
            AddLast(sql, sql.Contains("$1", StringComparison.Ordinal) ? [identity] : []);
        }
    }

    /// <summary>Keeps everybody else from writing into tables, parted by commas, until the transaction ends.</summary>
    internal void Lock(string tables) => Locked = tables;

    /// <summary>Adds a statement that returns a number for what comes after.</summary>
    internal void Add(Statement returning, Action<long, SharedRows> then)
    {
        Statements.Add(returning with { Returns = true });
        Then = then;
    }

    /// <summary>Has a row written that many changes of a group write.</summary>
    internal void Share(Action<SharedRows> share) => Then = (_, rows) => share(rows);
}
