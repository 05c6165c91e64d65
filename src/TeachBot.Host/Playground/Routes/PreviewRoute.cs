using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TeachBot.Core.Messages;
using TeachBot.Host.Playground.Pacing;
using TeachBot.Host.Playground.Previews;
using TeachBot.Host.Playground.Security;

namespace TeachBot.Host.Playground.Routes;

/// <summary>
/// <c>POST /playground/preview?language=ja&amp;private</c>: what platforms are sent for a message. The page sends the message, since
/// private ones are not kept here.
/// </summary>
internal static class PreviewRoute
{
    internal static void MapPreviews(this IEndpointRouteBuilder routes, Gate gate)
    {
        var services = routes.ServiceProvider;
        var previews = services.GetServices<IPayloadPreview>().ToList();
        routes.MapPost(
            "/playground/preview",
            gate.Guard(
                ActRoutes.Paced(
                    services.GetRequiredService<Crowd>(),
                    isTyped: false,
                    async context =>
                    {
                        if (!Gate.IsJson(context.Request))
                        {
                            context.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
                            return;
                        }

                        using var body = new MemoryStream();
                        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
                        if (WholeMessage.Read(body.ToArray()) is not { } message)
                        {
                            context.Response.StatusCode = StatusCodes.Status400BadRequest;
                            return;
                        }

                        var query = context.Request.Query;
                        var shown = new List<PreviewJson>();
                        foreach (var preview in previews)
                        {
                            var text = await preview.OfAsync(
                                message,
                                query["language"].ToString(),
                                query.ContainsKey("private"),
                                context.RequestAborted
                            );
                            shown.Add(new PreviewJson(preview.Name, text));
                        }

                        await context.Response.WriteAsJsonAsync(shown, PlaygroundJson.Default.IReadOnlyListPreviewJson);
                    }
                )
            )
        );
    }
}
