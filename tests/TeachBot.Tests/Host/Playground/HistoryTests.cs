using TeachBot.Host.Playground.Board;
using Xunit;

namespace TeachBot.Tests.Host.Playground;

public class HistoryTests
{
    [Fact]
    public void Only_the_last_messages_of_a_channel_are_kept_but_their_keys_longer()
    {
        var history = new History();
        for (var i = 1; i <= History.MostInChannel + 1; i++)
        {
            history.Put(Said($"{i}", "general"));
        }

        Assert.Equal((History.MostInChannel, "2"), (history.Of("general").Count, history.Of("general")[0].Id));
        Assert.Equal("1", history.FindKey("k1")!.Id);
    }

    [Fact]
    public void What_was_said_under_a_key_is_found_with_its_words_as_long_as_they_are_kept()
    {
        var history = new History();
        history.Put(Said("1", "general") with { Text = "残る文" });

        Assert.Equal("残る文", history.FindKey("k1")!.Text);
    }

    [Fact]
    public void When_all_is_too_much_the_direct_conversation_that_rests_longest_is_forgotten()
    {
        var history = new History(mostBytes: 3_000);
        foreach (var (at, channel) in new[] { "general", "dm:a", "dm:b", "dm:a", "dm:c" }.Index())
        {
            history.Put(Said($"{at}", channel) with { At = at, Text = new string('x', 200) });
        }

        Assert.Equal(
            (1, 2, 0, 1),
            (history.Of("general").Count, history.Of("dm:a").Count, history.Of("dm:b").Count, history.Of("dm:c").Count)
        );
    }

    [Fact]
    public void A_message_that_changes_stays_in_its_place()
    {
        var history = new History();
        history.Put(Said("1", "general"));
        history.Put(Said("2", "general"));
        history.Put(Said("1", "general") with { Text = "anders" });

        Assert.Equal(["anders", null], history.Of("general").Select(message => message.Text));
    }

    private static PlaygroundMessage Said(string id, string channel) => new(id, channel, 0, $"k{id}");
}
