using System.Text;
using CsCheck;
using TeachBot.Discord.Rest;
using TeachBot.Tests.Core.Text;
using Xunit;

namespace TeachBot.Tests.Discord.Rest;

public class RefusalTests
{
    private static readonly string[] Forms =
    [
        "TEXT",
        """{"errors":TEXT}""",
        """{"errors":{"a":{"_errors":[TEXT]}}}""",
        """{"errors":{"TEXT":{"_errors":[{"code":"TEXT"}]}}}""",
    ];

    [Theory]
    [InlineData(
        403,
        """{"code":50013,"message":"Missing Permissions"}""",
        "Discord: 403 (50013), POST /channels/{channel}/messages: a permission is missing"
    )]
    [InlineData(
        400,
        """
            {"code":50035,"errors":{"embeds":{"0":{"title":{"_errors":[{"code":"BASE_TYPE_MAX_LENGTH",
            "message":"Must be 256 or fewer: そうた"}]}}}}}
            """,
        "Discord: 400 (50035), POST /channels/{channel}/messages: invalid form; embeds.0.title: BASE_TYPE_MAX_LENGTH"
    )]
    [InlineData(
        400,
        """{"code":50035,"errors":{"そうた さん":{"_errors":[{"code":"X"}]},"a":{"_errors":[{"code":"そうた"},5]}}}""",
        "Discord: 400 (50035), POST /channels/{channel}/messages: invalid form; a: ?"
    )]
    [InlineData(404, "<html>", "Discord: 404, POST /channels/{channel}/messages")]
    [InlineData(401, """{"code":0}""", "Discord: 401, POST /channels/{channel}/messages: the token (Discord:Token) is not valid")]
    public async Task A_refusal_says_what_the_operator_needs_and_nothing_that_people_wrote(int status, string body, string expected)
    {
        using var bench = new RestBench();
        bench.Discord.Then(status, body);

        Assert.Equal(expected, (await bench.Failure(bench.Post())).Message);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(404)]
    [InlineData(500)]
    public async Task No_failure_tells_a_token(int status)
    {
        using var bench = new RestBench(new RestPace { Tries = 1 });
        bench.Discord.Otherwise = _ => ScriptedDiscord.Answer(status, """{"message":"tok s3cret.bot.token"}""");

        foreach (
            var failure in new[]
            {
                await bench.Failure(bench.Answer()),
                await bench.Failure(bench.EditAnswer()),
                await bench.Failure(bench.FollowUp()),
                await bench.Failure(bench.Post()),
            }
        )
        {
            Assert.DoesNotContain(RestBench.Secret, failure.ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain("/tok", failure.ToString(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("""{"retry_after":0.25,"global":true}""", .25, true)]
    [InlineData("""{"retry_after":1e300}""", 86400.0, false)]
    [InlineData("""{"retry_after":-1}""", null, false)]
    [InlineData("""{"retry_after":"5"}""", null, false)]
    [InlineData("""{"retry_after":1e999}""", null, false)]
    public void How_long_to_wait_is_a_number_of_seconds_within_reason(string body, double? seconds, bool isGlobal)
    {
        var read = ErrorBody.Read(Encoding.UTF8.GetBytes(body));

        Assert.Equal((seconds, isGlobal), (read.RetryAfter?.TotalSeconds, read.IsGlobal));
    }

    [Fact]
    public void No_body_throws() =>
        Gen.Select(Texts.Any, Gen.Int[0, Forms.Length - 1])
            .Sample(
                (text, form) =>
                    ErrorBody.Read(Encoding.UTF8.GetBytes(Forms[form].Replace("TEXT", text, StringComparison.Ordinal))).Places.Length >= 0
            );

    [Fact]
    public void A_body_of_a_thousand_levels_does_not_throw()
    {
        var deep = string.Concat(Enumerable.Repeat("{\"errors\":", 1000)) + "1" + new string('}', 1000);

        Assert.False(ErrorBody.Read(Encoding.UTF8.GetBytes(deep)).IsJson);
    }
}
