namespace TeachBot.Core.Stores;

/// <summary>Why a store does not work.</summary>
public enum StoreFault
{
    /// <summary>It works.</summary>
    None,

    /// <summary>The server does not answer, or refuses the connection.</summary>
    Unreachable,

    /// <summary>The disk is full.</summary>
    DiskFull,

    /// <summary>Somebody else holds the database.</summary>
    Locked,

    /// <summary>The file, or its folder, can't be written.</summary>
    ReadOnly,

    /// <summary>A later version of the program has changed the tables.</summary>
    NewerSchema,

    /// <summary>The file is no database, or is damaged.</summary>
    Damaged,

    /// <summary>It answers, and can't be used as it is: a right is missing, or other tables have our names.</summary>
    Unusable,

    /// <summary>
    /// It is behind a pooler that gives each transaction another session of the server's, and was to keep statements prepared.
    /// </summary>
    Pooled,

    /// <summary>It answers too slowly: more waits to be written than may.</summary>
    Overloaded,

    /// <summary>
    /// The file is not where it was: it was removed, moved or replaced. None is made in its place, since what the old one holds would seem
    /// to be lost.
    /// </summary>
    Missing,
}
