using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace TeachBot.Storage.Postgres;

/// <summary>A copy by PostgreSQL's own tool, in its own format.</summary>
internal static class PostgresDump
{
    /// <exception cref="IOException">It could not be made; the tool's own words.</exception>
    /// <exception cref="System.ComponentModel.Win32Exception">The tool is not there.</exception>
    internal static async Task WriteAsync(NpgsqlConnectionStringBuilder server, string file, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo("pg_dump", ["--format=custom", "--no-owner", "--file", file]) { RedirectStandardError = true };
        foreach (var (name, value) in Environment(server))
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start) ?? throw new IOException("pg_dump did not start");
        var error = await process.StandardError.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        if (process.ExitCode != 0)
        {
            throw new IOException($"pg_dump: {error.Trim()}");
        }
    }

    /// <summary>
    /// How the tool reaches the server, as we do: over TLS where we would. All of it goes by the environment, since everybody on the
    /// machine sees arguments. What is null is the tool's default.
    /// </summary>
    internal static IEnumerable<(string Name, string? Value)> Environment(NpgsqlConnectionStringBuilder server) =>
        [
            ("PGHOST", server.Host),
            ("PGPORT", server.Port.ToString(CultureInfo.InvariantCulture)),
            ("PGUSER", server.Username),
            ("PGPASSWORD", server.Password),
            ("PGDATABASE", server.Database),
            ("PGSSLMODE", Mode(server.SslMode)),
            ("PGSSLROOTCERT", server.RootCertificate),
            ("PGSSLCERT", server.SslCertificate),
            ("PGSSLKEY", server.SslKey),
        ];

    private static string Mode(SslMode mode) =>
        mode switch
        {
            SslMode.Disable => "disable",
            SslMode.Allow => "allow",
            SslMode.Require => "require",
            SslMode.VerifyCA => "verify-ca",
            SslMode.VerifyFull => "verify-full",
            _ => "prefer",
        };
}
