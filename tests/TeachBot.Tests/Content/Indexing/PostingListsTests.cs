using CsCheck;
using TeachBot.Content.Indexing;
using Xunit;

namespace TeachBot.Tests.Content.Indexing;

public sealed class PostingListsTests
{
    [Fact]
    public void What_was_added_is_read_back_in_order_and_once() =>
        Gen.UInt[0, 5]
            .Select(Gen.Int[0, 1_000_000])
            .List[0, 200]
            .Sample(added =>
            {
                var builder = new PostingLists.Builder();
                var sorted = added.OrderBy(pair => pair.Item2).ToList();
                sorted.ForEach(pair => builder.Add(pair.Item1, pair.Item2));
                var lists = builder.Freeze();

                for (var key = 0u; key <= 6; key++)
                {
                    var expected = sorted.Where(pair => pair.Item1 == key).Select(pair => pair.Item2).Distinct().ToList();
                    var read = new List<int>();
                    for (var cursor = lists.Read(key); cursor.MoveNext(); )
                    {
                        read.Add(cursor.Current);
                    }

                    Assert.Equal(expected, read);
                    Assert.Equal(expected.Count, lists.Count(key));
                }
            });
}
