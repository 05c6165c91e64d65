using TeachBot.Core.Time;
using Xunit;

namespace TeachBot.Tests.Core.Time;

public class TimeZonesTests
{
    [Theory]
    [InlineData("Asia/Tokyo", "Asia/Tokyo")]
    [InlineData("asia/tokyo", "Asia/Tokyo")]
    [InlineData("AMERICA/ARGENTINA/USHUAIA", "America/Argentina/Ushuaia")]
    [InlineData("Asia/Calcutta", "Asia/Calcutta")] // the name before 1993, which many machines still give
    [InlineData("Europe/Kiev", "Europe/Kiev")]
    [InlineData("Japan", "Japan")]
    [InlineData("US/Pacific", "US/Pacific")]
    [InlineData("Etc/UTC", "Etc/UTC")]
    [InlineData("etc/gmt+9", "Etc/GMT+9")]
    [InlineData("CET", "CET")]
    public void Every_zone_that_the_machine_has_data_of_has_its_name_in_any_case(string name, string expected)
    {
        Assert.SkipUnless(File.Exists($"/usr/share/zoneinfo/{expected}"), "The machine's data of time zones has not this one.");

        Assert.Equal(expected, TimeZones.Find(name)?.Id);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Mars/Olympus")]
    [InlineData("Asia")]
    [InlineData("Tokyo Standard Time")]
    [InlineData("right/Asia/Tokyo")] // counts leap seconds
    [InlineData("posix/Asia/Tokyo")]
    [InlineData("Factory")]
    [InlineData("localtime")]
    [InlineData("../../../dev/zero")] // reading it never ends
    [InlineData("/etc/localtime")]
    [InlineData("zone1970.tab")]
    [InlineData("Asia/Tokyo\n")]
    public void What_is_no_zones_name_is_none(string name) => Assert.Null(TimeZones.Find(name));
}
