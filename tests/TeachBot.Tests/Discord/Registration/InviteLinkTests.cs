using TeachBot.Discord;
using TeachBot.Discord.Registration;
using Xunit;

namespace TeachBot.Tests.Discord.Registration;

public class InviteLinkTests
{
    [Fact]
    public void A_server_is_asked_for_what_posts_need() =>
        Assert.Equal(
            "https://discord.com/oauth2/authorize?client_id=42&scope=bot+applications.commands&permissions=274878024704&integration_type=0",
            InviteLink.ForServer("42").AbsoluteUri
        );

    [Fact]
    public void A_person_is_asked_for_no_permission() =>
        Assert.Equal(
            "https://discord.com/oauth2/authorize?client_id=42&scope=applications.commands&integration_type=1",
            InviteLink.ForPerson("42").AbsoluteUri
        );

    [Theory]
    [InlineData(Permissions.Administrator)]
    [InlineData(Permissions.ManageGuild)]
    [InlineData((Permissions)(1UL << 17))]
    public void Nothing_that_manages_or_reaches_everyone_is_asked_for(object permission) =>
        Assert.False(Permissions.Needed.HasFlag((Permissions)permission));
}
