using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using TeachBot.Host.CommandLine;
using TeachBot.Host.Serving;
using Xunit;

namespace TeachBot.Tests.Host;

public sealed class ServeCommandTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 4)]
    public async Task A_service_that_ended_by_a_fault_ends_the_process_with_a_code_that_says_so(bool isFaulty, int code)
    {
        using var service = new Ending(isFaulty ? new InvalidOperationException() : null);
        await Record.ExceptionAsync(() => service.StartAsync(Token));
        await Record.ExceptionAsync(() => service.ExecuteTask!);

        Assert.Equal(code, ServeCommand.EndingOf([service]));
    }

    [Theory]
    [InlineData("http://a", "http://b", "http://c", "http://a")]
    [InlineData(null, "http://b", "http://c", "http://b")]
    [InlineData(null, null, "http://c", "http://c")]
    [InlineData(null, null, null, "http://localhost:5080")]
    public void The_environments_address_counts_more_than_that_of_the_file_that_comes_with_the_program(
        string? said,
        string? environment,
        string? file,
        string listens
    )
    {
        var settings = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["Urls"] = file, ["ASPNETCORE_URLS"] = environment })
            .Build();

        Assert.Equal(listens, Service.UrlsOf(said, settings));
    }

    private sealed class Ending(Exception? fault) : BackgroundService
    {
        protected override async Task ExecuteAsync(CancellationToken stoppingToken)
        {
            await Task.Yield();
            if (fault is not null)
            {
                throw fault;
            }
        }
    }
}
