using System.Globalization;
using System.Text;
using System.Text.Json;

namespace TeachBot.Benchmarks.Discord;

/// <summary>What people in one channel do, signed.</summary>
/// <param name="signer">Signs it.</param>
internal sealed class ChannelActs(InteractionSigner signer)
{
    internal const string Server = "700000000000000001";
    internal const string Channel = "800000000000000001";

    private const long FirstPerson = 500_000_000_000_000_000;
    private const long FirstId = 1_200_000_000_000_000_000;
    private int _made;

    /// <summary>Somebody uses a command.</summary>
    /// <param name="person">Who; 0 for the teacher.</param>
    /// <param name="name">Its name.</param>
    /// <param name="options">Its options.</param>
    internal byte[] Command(int person, string name, params (string Option, object Value)[] options) =>
        Request(
            2,
            person,
            new
            {
                type = 1,
                name,
                options = options.Select(option => new
                {
                    name = option.Option,
                    type = option.Value is int ? 4 : 3,
                    value = option.Value,
                }),
            },
            null
        );

    /// <summary>Somebody presses a button of what only they see.</summary>
    internal byte[] Press(int person, string choice) =>
        Request(3, person, new { component_type = 2, custom_id = choice }, new { id = "5", flags = 32768 | 64 });

    /// <summary>Students answer a message, each by one of the ways there are.</summary>
    /// <param name="message">The message.</param>
    /// <param name="choices">What is pressed or chosen, as Discord sends it.</param>
    /// <param name="count">How many students.</param>
    internal IReadOnlyList<byte[]> Press(string message, IReadOnlyList<object> choices, int count) =>
        [
            .. Enumerable
                .Range(1, count)
                .AsParallel()
                .AsOrdered()
                .Select(person => Request(3, person, choices[person % choices.Count], new { id = message, flags = 32768 })),
        ];

    private byte[] Request(int type, int person, object data, object? message)
    {
        var id = (FirstId + Interlocked.Increment(ref _made)).ToString(CultureInfo.InvariantCulture);
        return signer.Request(
            Encoding.UTF8.GetBytes(
                JsonSerializer.Serialize(
                    new
                    {
                        id,
                        token = "aW50ZXJhY3Rpb246" + id,
                        application_id = "1000000000000000001",
                        type,
                        version = 1,
                        guild_id = Server,
                        channel_id = Channel,
                        locale = "ja",
                        guild_locale = "ja",
                        channel = new { id = Channel, type = 0 },
                        context = 0,
                        app_permissions = "2251799813685247",
                        message,
                        data,
                        member = new
                        {
                            nick = $"学生{person}",
                            permissions = "2251799813685247",
                            user = new
                            {
                                id = (FirstPerson + person).ToString(CultureInfo.InvariantCulture),
                                username = $"student{person}",
                            },
                        },
                    }
                )
            )
        );
    }
}
