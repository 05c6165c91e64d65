using System.Xml.Linq;
using Xunit;

namespace TeachBot.Tests.Architecture;

/// <summary>The native compiler refuses a list in which a type is that is no more; this says so earlier.</summary>
public sealed class ContainerTypesTests
{
    [Fact]
    public void Every_type_that_the_native_compiler_is_to_make_beforehand_exists()
    {
        var lost = XDocument.Load(Path.Combine(Repository.Root, "src/TeachBot.Host/Layout/container.rd.xml")).Descendants().Where(element => element.Name.LocalName == "Type")
            .Select(type => $"{type.Attribute("Name")!.Value}, {type.Parent!.Attribute("Name")!.Value}").Where(name => !Exists(name)).ToList();
        Assert.True(lost.Count == 0, "tests/layout/run.sh makes the list anew; a line alone may also be changed by hand. Gone: " + string.Join("; ", lost));
    }

    private static bool Exists(string name)
    {
        try
        {
            return Type.GetType(name) is not null;
        }
        catch (IOException)
        {
            // Its assembly is gone.
            return false;
        }
    }
}
