using TeachBot.Core.Adapters;
using TeachBot.Core.Chat;
using TeachBot.Core.Documents;
using TeachBot.Core.Messages;
using Xunit;

namespace TeachBot.Tests.Core.Adapters;

public class AskedFormTests
{
    private readonly AskedForm _asked = new(
        new Form(
            "settings:name",
            "設定",
            "送信",
            [
                new TextField("nick", "表示名") { Hint = "例：ひなた", Longest = 3 },
                new TextField("time", "時刻") { Value = "09:00" },
                new TextField("note", "備考") { IsOptional = true },
                new SelectField("place", "場所", [new MenuOption("v1", "図書室"), new MenuOption("v2", "体育館") { IsChosen = true }]),
            ]
        )
    );

    private static EventOrigin Origin =>
        new("1", new ChannelRef(new WorkspaceRef("x", "2"), "3"), new UserRef("x", "2", "4"), "ja", DateTimeOffset.UnixEpoch);

    [Fact]
    public void The_fields_are_asked_for_one_after_the_other_and_sent_together()
    {
        List<string> questions = [];
        foreach (var typed in new[] { "ひなたさん", "", "", "1" })
        {
            questions.Add(PlainText.Of(_asked.Question()));
            Assert.True(_asked.Take(typed));
        }

        Assert.True(_asked.IsComplete);
        Assert.Equal(["■ 設定\n表示名\n例：ひなた", "時刻\n> 09:00", "備考", "場所\n1. 図書室\n2. 体育館"], questions);
        var sent = _asked.Send(Origin);
        Assert.Equal("settings:name", sent.FormId);
        Assert.Equal(["nick=ひなた", "time=09:00", "note=", "place=v1"], sent.Values.Select(value => $"{value.Key}={value.Value}"));
    }

    [Theory]
    [InlineData("図書室", "v1")]
    [InlineData(" 2 ", "v2")]
    [InlineData("", "v2")]
    public void An_option_is_chosen_by_its_label_its_number_or_by_leaving_it_as_it_is(string typed, string value)
    {
        Assert.All(["a", "b", "c", typed], line => Assert.True(_asked.Take(line)));

        Assert.Equal(value, _asked.Send(Origin).Values["place"]);
    }

    [Fact]
    public void What_has_to_be_filled_in_is_asked_for_again()
    {
        Assert.False(_asked.Take(" "));
        Assert.StartsWith("■ 設定", PlainText.Of(_asked.Question()), StringComparison.Ordinal);

        Assert.All(["a", "b", "c"], line => Assert.True(_asked.Take(line)));
        Assert.All(["0", "3", "校庭"], line => Assert.False(_asked.Take(line)));
        Assert.False(_asked.IsComplete);
    }
}
