using System.Text.Json;
using TeachBot.Core.Adapters;
using TeachBot.Core.Chat;
using TeachBot.Core.Commands;
using TeachBot.Core.Messages;
using TeachBot.Host.Playground.Board;

namespace TeachBot.Host.Playground.Routes;

/// <summary>Turns acts into events, and outcomes into what the page shows.</summary>
internal sealed class Exchange(IChat chat, MessageBoard board, TimeProvider time)
{
    /// <summary>The longest text in UTF-16 units; what the bot takes is for the bot to say.</summary>
    internal const int LongestText = 8_000;

    internal async Task<ActResponse> SayAsync(Act act, Place place)
    {
        if (act.Text is not { Length: <= LongestText } text || string.IsNullOrWhiteSpace(text))
        {
            return new ActResponse("error") { Error = string.IsNullOrWhiteSpace(act.Text) ? "empty" : "long" };
        }

        var said = board.Add(new Draft(place.Channel, place.Thread, $"say:{place.EventId}") { Author = place.Student.Name, Text = text });
        var heard = Mention.Of(text) ?? (place.IsDirect ? text : null);
        if (heard is null)
        {
            return new ActResponse("silence") { Said = said };
        }

        // What is asked in a channel is answered below the question, so that several may ask at once.
        var outcome = await chat.HandleAsync(new Mentioned(place.Origin(time.GetUtcNow()), heard), CancellationToken.None);
        return Show(outcome, place with { Thread = place.IsDirect ? null : place.Thread ?? said.Id }, null) with { Said = said };
    }

    internal async Task<ActResponse> CommandAsync(Act act, Place place)
    {
        var invoked = new CommandInvoked(place.Origin(time.GetUtcNow()), act.Command ?? "", Arguments(act));
        return Show(await chat.HandleAsync(invoked, CancellationToken.None), place, CommandLine.Of(invoked, chat.Commands));
    }

    internal async Task<ActResponse> PressAsync(Act act, Place place)
    {
        var stands = act.Message is { } id && board.Find(place.Channel, id) is not null ? new MessageRef(place.Ref, id) : null;
        var made = new ChoiceMade(place.Origin(time.GetUtcNow()), act.Choice ?? "", [.. (act.Chosen ?? []).OfType<string>()], stands);
        return Show(await chat.HandleAsync(made, CancellationToken.None), place, null);
    }

    internal async Task<ActResponse> SubmitAsync(Act act, Place place) =>
        Show(
            await chat.HandleAsync(new FormSubmitted(place.Origin(time.GetUtcNow()), act.Form ?? "", Values(act)), CancellationToken.None),
            place,
            null
        );

    internal async Task<ActResponse> SuggestAsync(Act act, Place place, CancellationToken cancellation)
    {
        var wanted = new SuggestionsWanted(place.Origin(time.GetUtcNow()), act.Command ?? "", act.Option ?? "", act.Text ?? "");
        return Show(await chat.HandleAsync(wanted, cancellation), place, null);
    }

    internal async Task<ActResponse> HomeAsync(Place place, CancellationToken cancellation) =>
        Show(await chat.HandleAsync(new HomeOpened(place.Origin(time.GetUtcNow())), cancellation), place, null);

    private ActResponse Show(Outcome outcome, Place place, string? via) =>
        outcome switch
        {
            Reply { Audience: Audience.Channel } reply => new ActResponse("posted")
            {
                Posted = Post(reply.Message, place, via),
                Thread = place.Thread,
            },
            Reply reply => new ActResponse("reply")
            {
                Message = Raw(reply.Message),
                IsInPlace = reply.IsInPlace,
                Via = via,
                Thread = place.Thread,
            },
            Form form => new ActResponse("form") { Form = form },
            Suggestions suggestions => new ActResponse("suggestions") { Suggestions = suggestions.All },
            Home home => new ActResponse("home") { Message = Raw(home.Message) },
            _ => new ActResponse("silence"),
        };

    private PlaygroundMessage Post(Message message, Place place, string? via) =>
        board.Add(
            new Draft(place.Channel, place.Thread, $"re:{place.EventId}")
            {
                Body = Raw(message),
                Via = via,
                For = via is null ? null : place.Student.Name,
            }
        );

    private static JsonElement Raw(Message message) => JsonElement.Parse(MessageJson.Write(message));

    /// <summary>People are named by their name, which is their id here.</summary>
    private Dictionary<string, string> Arguments(Act act)
    {
        var values = Values(act);
        foreach (
            var option in chat.Commands.FirstOrDefault(command => command.Name == act.Command)
                ?.Options.Where(option => option.IsPersonOrRole && values.ContainsKey(option.Name))
                ?? []
        )
        {
            values[option.Name] = Student.Of(values[option.Name].TrimStart('@', '＠')) is { } student
                ? new PersonOrRole(student.Name, IsRole: false).ToString()
                : "";
        }

        return values;
    }

    private static Dictionary<string, string> Values(Act act) =>
        (act.Values ?? [])
            .Where(pair => pair.Value is not null)
            .ToDictionary(pair => pair.Key, pair => pair.Value!, StringComparer.Ordinal);
}
