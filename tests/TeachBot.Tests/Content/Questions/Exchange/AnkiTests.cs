using CsCheck;
using TeachBot.Content.Questions;
using TeachBot.Content.Questions.Exchange.Anki;
using Xunit;

namespace TeachBot.Tests.Content.Questions.Exchange;

public class AnkiTests
{
    private const int Headers = 6;
    private static readonly AnkiFormat Format = new();

    public static TheoryData<Question, string, string> Cards =>
        new()
        {
            {
                Sample.Single(),
                "赤い果物は？<ol><li>りんご</li><li>みかん</li><li>ぶどう</li></ol>",
                "○ りんご<br>　<small>赤い。</small><br>× みかん<br>　<small>橙色。</small><br>× ぶどう<br>　<small>紫色。</small>"
            },
            { Sample.Typed(), "赤い果物の名前は？", "りんご<br>林檎" },
            {
                Sample.Matching(),
                "果物と色を組み合わせよ。<ol><li>りんご</li><li>みかん</li><li>ぶどう</li></ol><ul><li>橙</li><li>紫</li><li>赤</li></ul>",
                "りんご → 赤<br>みかん → 橙<br>ぶどう → 紫"
            },
            { Sample.Ordering(), "順に並べよ。<ol><li>切る</li><li>煮る</li><li>食べる</li></ol>", "1. 切る<br>2. 煮る<br>3. 食べる" },
        };

    [Theory]
    [MemberData(nameof(Cards))]
    public void A_question_is_a_note_with_its_key_and_reasons_behind(Question question, string front, string back)
    {
        var fields = Note(question);

        Assert.Equal(
            (question.Id, front, back + "<br><br>ノートの文です。<br>出典: 第1回：食べもの &gt; 果物 &gt; 果物", $"{question.Kind} 果物"),
            (fields[0], fields[1], fields[2], fields[3])
        );
    }

    [Fact]
    public void The_headers_name_the_columns() =>
        Assert.Equal(
            ["#separator:tab", "#html:true", "#notetype:Basic", "#columns:guid\tFront\tBack\tTags", "#guid column:1", "#tags column:4"],
            Format.Write([]).Text.TrimEnd('\n').Split('\n')
        );

    [Fact]
    public void A_note_is_one_line_of_four_fields_without_markup_of_its_own() =>
        Sample.Any.Sample(question =>
        {
            var fields = Note(question);

            Assert.Equal(4, fields.Length);
            Assert.All(fields, field => Assert.DoesNotMatch("""^"|[\r\n]|<(?!/?(?:br|ol|ul|li|small)>)""", field));
        });

    private static string[] Note(Question question) =>
        Assert.Single(Format.Write([question]).Text.TrimEnd('\n').Split('\n').Skip(Headers)).Split('\t');
}
