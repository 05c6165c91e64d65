using TeachBot.Commands.Plain;
using TeachBot.Core.Commands;
using Xunit;

namespace TeachBot.Tests.Commands;

public sealed class PlainLanguageTests : IAsyncDisposable
{
    private readonly ChatRoom _room = new();

    [Theory]
    [InlineData("クイズ", "quiz", "")]
    [InlineData("くいず", null, "")]
    [InlineData("クイズ！", "quiz", "")]
    [InlineData("ｸｲｽﾞ", "quiz", "")]
    [InlineData("/クイズ", "quiz", "")]
    [InlineData("クイズを出して", "quiz", "")]
    [InlineData("クイズ コンテナ型 3", "quiz", "topic=コンテナ型,count=3")]
    [InlineData("クイズ　３問　みんなで", "quiz", "count=3,mode=class")]
    [InlineData("quiz together", "quiz", "mode=class")]
    [InlineData("比較 ホスト型 コンテナ型", "compare", "first=ホスト型,second=コンテナ型")]
    [InlineData("比較：ホスト型、コンテナ型、ハイパーバイザー型", "compare", "first=ホスト型,second=コンテナ型,third=ハイパーバイザー型")]
    [InlineData("クイズ\u00a03問", "quiz", "count=3")]
    [InlineData("クイズ\u20033問\u2009みんなで", "quiz", "count=3,mode=class")]
    [InlineData("復習\u00a0", "review", "")]
    [InlineData("比較\u00a0ホスト型\u00a0コンテナ型", "compare", "first=ホスト型,second=コンテナ型")]
    [InlineData("目次", "topics", "")]
    [InlineData("ヘルプ", "help", "")]
    [InlineData("HELP", "help", "")]
    [InlineData("図 仮想化の概念図", "figure", "name=仮想化の概念図")]
    [InlineData("聞く ホスト型 の 特徴", "ask", "question=ホスト型 の 特徴")]
    [InlineData("毎日クイズ 8:30 平日 3問", "daily", "time=8:30,days=平日,count=3")]
    [InlineData("毎日クイズ：８：３０、月水金", "daily", "time=８：３０,days=月水金")]
    [InlineData("毎日クイズ 休む", "daily", "action=pause")]
    [InlineData("ランキング", "leaderboard", "")]
    [InlineData("今週のランキング", "leaderboard", "")]
    [InlineData("ランキング コース全体 ワークスペース", "leaderboard", "period=course,scope=workspace")]
    [InlineData("毎日クイズ 時刻:8:30 休む日：祝日、2026-12-29〜2027-01-03", "daily", "time=8:30,except=祝日、2026-12-29〜2027-01-03")]
    [InlineData("毎日クイズ 8:30 問題数:2 祝日:祝日は休む 平日", "daily", "holidays=skip,time=8:30,days=平日,count=2")]
    [InlineData("毎日クイズ 遅れの期限: 12:00 タイムゾーン:Asia/Tokyo", "daily", "until=12:00,zone=Asia/Tokyo")]
    [InlineData("daily time:8:30 topic:コンテナ型", "daily", "time=8:30,topic=コンテナ型")]
    [InlineData("クイズとは？", null, "")]
    [InlineData("クイズとは", null, "")]
    [InlineData("比較って何?", null, "")]
    [InlineData("ホスト型とは？", null, "")]
    [InlineData("図書館", null, "")]
    [InlineData("", null, "")]
    public void A_commands_word_begins_a_command_and_what_reads_as_a_question_is_one(string text, string? command, string arguments)
    {
        var read = new PlainReader(_room.Chat.Commands).Read(text);

        Assert.Equal(command, read?.Command.Name);
        Assert.Equal(
            arguments,
            read is null
                ? ""
                : string.Join(',', read.Value.Arguments.OrderBy(pair => Order(pair.Key)).Select(pair => $"{pair.Key}={pair.Value}"))
        );
    }

    [Theory]
    [InlineData("設定 @花", "teacher=@U7")]
    [InlineData("設定　@花、@次郎 丸", "teacher=@U7 @U8")]
    [InlineData("設定 @次郎 丸 を先生に", "teacher=@U8")]
    [InlineData("設定 @誰か", "teacher=")]
    [InlineData("設定 ＠誰か @花", "teacher=")]
    [InlineData("設定 花", "")]
    [InlineData("設定", "")]
    [InlineData("聞く @花 は 誰", "question=は 誰")]
    [InlineData("@花 設定", "teacher=@U7")]
    [InlineData("設定 @花 @全員", "teacher=")]
    public void Who_is_named_by_the_platforms_means_is_an_option_that_is_somebody_and_a_word_is_not(string text, string arguments)
    {
        var (hana, jiro) = (new PersonOrRole("U7", IsRole: false), new PersonOrRole("U8", IsRole: false));
        Naming[] named = [new("@花", hana), new("@次郎 丸", jiro), new("@全員", null)];

        var read = new PlainReader(_room.Chat.Commands).Read(text, named);

        Assert.Equal(arguments, string.Join(',', read!.Value.Arguments.Select(pair => $"{pair.Key}={pair.Value}")));
    }

    [Theory]
    [InlineData("@花", "")]
    [InlineData("ホスト型とは？ @花", "ホスト型とは？")]
    public async Task Whoever_is_named_beside_a_question_was_looked_for_in_the_notes(string written, string said) =>
        Assert.Equal(
            ChatRoom.Text(await _room.Mention(said)),
            ChatRoom.Text(await _room.Named(written, "taro", new Naming("@花", new PersonOrRole("U7", IsRole: false))))
        );

    [Fact]
    public async Task No_text_of_people_makes_it_throw()
    {
        foreach (
            var text in new[]
            {
                "@everyone <!channel> <script>",
                "\ud800",
                "比較",
                "比較 A",
                "クイズ 0",
                "クイズ -1 99999999999",
                "/",
                "\u202e\u200b",
                "聞く",
                "**太字** `code`",
            }
        )
        {
            Assert.NotNull(await _room.Mention(text));
        }
    }

    public ValueTask DisposeAsync() => _room.DisposeAsync();

    private static int Order(string option) => Array.IndexOf(["topic", "count", "mode", "first", "second", "third"], option);
}
