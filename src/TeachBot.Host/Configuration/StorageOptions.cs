using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace TeachBot.Host.Configuration;

/// <summary>Where the bot keeps what it must not lose: section <c>Storage</c>.</summary>
internal sealed class StorageOptions
{
    internal const string Section = "Storage";
    internal const string Sqlite = "Sqlite";
    internal const string PostgreSql = "PostgreSQL";

    /// <summary>
    /// <c>Sqlite</c>, a file and no server; or <c>PostgreSQL</c>, which replicas can share, at the connection string <c>TeachBot</c>.
    /// </summary>
    [AllowedValues(Sqlite, PostgreSql, ErrorMessage = "Storage:Kind = Sqlite | PostgreSQL")]
    public string Kind { get; set; } = Sqlite;

    /// <summary>The file; only for <c>Sqlite</c>.</summary>
    [Required(ErrorMessage = "Storage:Path = data/teachbot.db")]
    public string Path { get; set; } = "data/teachbot.db";
}

/// <summary>Checks them when the program starts.</summary>
[OptionsValidator]
internal sealed partial class StorageOptionsValidator : IValidateOptions<StorageOptions>;
