using System.Net;
using System.Net.Http.Json;
using TeachBot.Core.Chat;
using TeachBot.Core.Documents;
using TeachBot.Core.Messages;
using TeachBot.Core.Posting;

namespace TeachBot.CrashWorker;

/// <summary>A platform that lives in the test's process, so that it outlives whoever posts to it.</summary>
internal sealed class LoopbackPlatform(string name, HttpClient http) : IChatPlatform
{
    public string Name => name;

    public Settlement Settlement =>
        name switch
        {
            Way.Key => new Settlement.Key(Way.KeyKept),
            Way.LookUp => new Settlement.LookUp(),
            _ => new Settlement.None(),
        };

    public EditBudget EditBudget { get; } = new(25, TimeSpan.FromSeconds(1));

    public async Task<MessageRef> SendAsync(Post post, CancellationToken cancellation) =>
        new(post.Channel, (await CallAsync("send", post, null, cancellation)).Messages[0]);

    public Task EditAsync(MessageRef message, Post post, CancellationToken cancellation) => CallAsync("edit", post, message, cancellation);

    public async Task<IReadOnlyList<MessageRef>> FindAsync(Post post, CancellationToken cancellation) =>
        [.. (await CallAsync("find", post, null, cancellation)).Messages.Select(id => new MessageRef(post.Channel, id))];

    public Task DeleteAsync(MessageRef message, CancellationToken cancellation) =>
        CallAsync("delete", new Post("", message.Channel, Message.Of(""), default), message, cancellation);

    private async Task<PlatformAnswer> CallAsync(string verb, Post post, MessageRef? message, CancellationToken cancellation)
    {
        try
        {
            using var response = await http.PostAsJsonAsync(
                $"{name}/{verb}",
                new PlatformCall(post.Id, post.Channel.Id, PlainText.Of(post.Body), message?.Id),
                cancellation
            );
            return response.IsSuccessStatusCode
                ? (await response.Content.ReadFromJsonAsync<PlatformAnswer>(cancellation))!
                : throw new PlatformException($"{(int)response.StatusCode}") { IsFinal = response.StatusCode == HttpStatusCode.NotFound };
        }
        catch (HttpRequestException failure)
        {
            throw new PlatformException(failure.Message, failure)
            {
                MayHaveArrived = failure.HttpRequestError != HttpRequestError.ConnectionError,
            };
        }
    }
}
