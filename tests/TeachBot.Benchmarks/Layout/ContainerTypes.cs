using System.Collections;
using System.Reflection;
using System.Xml.Linq;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using TeachBot.Host.Serving;
using TeachBot.Host.Wordings;

namespace TeachBot.Benchmarks.Layout;

/// <summary>
/// Starts the service as a newcomer does, and writes which generic types its container made, as runtime directives for the native compiler. Only the container itself knows, and only by its
/// private fields, whose names are those of Microsoft.Extensions.DependencyInjection 10.
/// </summary>
internal static class ContainerTypes
{
    private const BindingFlags Hidden = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
    private static readonly XNamespace Format = "http://schemas.microsoft.com/netfx/2013/01/metadata";

    /// <param name="file">Is written.</param>
    /// <param name="content">The folder of the notes.</param>
    internal static async Task<int> WriteAsync(string file, string content)
    {
        var folder = Directory.CreateTempSubdirectory("teachbot-types-");
        var settings = new Dictionary<string, string?> { ["Storage:Path"] = Path.Combine(folder.FullName, "teachbot.db") };
        await using (var bot = Service.Build(content, "http://127.0.0.1:0", builder => builder.AddInMemoryCollection(settings), Wording.For("ja")))
        {
            await bot.StartAsync().ConfigureAwait(false);
            using var http = new HttpClient { BaseAddress = new Uri(bot.Urls.First()) };
            (await http.GetAsync(new Uri("/", UriKind.Relative)).ConfigureAwait(false)).EnsureSuccessStatusCode();
            Directives([.. MadeBy(bot.Services).Distinct()]).Save(file);
            await bot.StopAsync().ConfigureAwait(false);
        }

        folder.Delete(recursive: true);
        return 0;
    }

    /// <summary>The services that were asked for, what they were made of, and the arrays of those that are many.</summary>
    private static IEnumerable<Type> MadeBy(IServiceProvider services)
    {
        foreach (var site in ((IDictionary)Field(Field(services, "CallSiteFactory"), "_callSiteCache")!).Values)
        {
            yield return (Type)Field(site, "ServiceType")!;
            if (Field(site, "ImplementationType") is Type made)
            {
                yield return made;
            }
        }
    }

    private static object? Field(object? of, string name) =>
        of?.GetType().GetProperty(name, Hidden) is { } property ? property.GetValue(of) : of?.GetType().GetField(name, Hidden)?.GetValue(of);

    private static XElement Directives(List<Type> types) => new(
        Format + "Directives",
        new XElement(
            Format + "Application",
            types.Where(type => (type.GetElementType() ?? type).IsGenericType).GroupBy(type => AssemblyOf(type.GetElementType() ?? type), StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new XElement(
                    Format + "Assembly",
                    new XAttribute("Name", group.Key),
                    group.Select(Name).Order(StringComparer.Ordinal).Select(name => new XElement(Format + "Type", new XAttribute("Name", name), new XAttribute("Dynamic", "Required All")))))));

    private static string Name(Type type) => type.IsArray ? Name(type.GetElementType()!) + "[]"
        : type.IsGenericType ? $"{type.GetGenericTypeDefinition().FullName}[{string.Join(',', type.GetGenericArguments().Select(part => $"[{Name(part)}, {AssemblyOf(part)}]"))}]"
        : type.FullName!;

    private static string AssemblyOf(Type type) => type.Assembly.GetName().Name!;
}
