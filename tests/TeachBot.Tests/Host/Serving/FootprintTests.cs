using TeachBot.Host.Serving;
using Xunit;

namespace TeachBot.Tests.Host.Serving;

public class FootprintTests
{
    private const string Smaps = """
        1000-3000 r--p 00000000 fe:00 12 /opt/a b/teachbot
        Rss:                   8 kB
        Shared_Dirty:          0 kB
        Private_Dirty:         0 kB
        Anonymous:             0 kB
        VmFlags: rd mr mw me
        3000-7000 r-xp 00002000 fe:00 12 /opt/a b/teachbot
        Shared_Dirty:          0 kB
        Private_Dirty:         0 kB
        Anonymous:             0 kB
        7000-8000 r--p 00006000 fe:00 12 /opt/a b/teachbot
        Shared_Dirty:          0 kB
        Private_Dirty:         4 kB
        Anonymous:             4 kB
        8000-9000 rw-p 00007000 fe:00 12 /opt/a b/teachbot
        Private_Dirty:         0 kB
        9000-a000 rw-p 00000000 00:00 0
        Private_Dirty:         0 kB
        a000-b000 r--p 00000000 fe:00 13 /usr/lib/libother.so
        Private_Dirty:         0 kB
        b000-c000 r--p 00000000 fe:00 12 /opt/a b/teachbot
        """;

    [Fact]
    public void Only_parts_of_the_binary_that_nothing_was_written_to_are_given_back() =>
        Assert.Equal([(0x1000UL, 0x2000UL), (0x3000UL, 0x4000UL), (0xb000UL, 0x1000UL)], Footprint.CleanParts(Smaps.Split('\n'), "/opt/a b/teachbot"));

    [Fact]
    public void What_is_no_such_list_gives_nothing_back() => Assert.Empty(Footprint.CleanParts(["", "x", "zz-yy r--p 0 0 0 /f", "2-1 r--p 0 0 0 /f"], "/f"));
}
