using CsCheck;
using TeachBot.Content.Search;
using Xunit;

namespace TeachBot.Tests.Content.Search;

public class PostingsTests
{
    /// <summary>Distances between passages, near and far, and how a term stands in each.</summary>
    private static readonly Gen<(int Distance, byte Occurrence)[]> Terms = Gen.Select(
        Gen.Frequency((8, Gen.Int[1, 3]), (2, Gen.Int[1, 200]), (1, Gen.Int[1, 100_000])),
        Gen.Byte[1, 63]
    ).Array[1, 700];

    [Fact]
    public void A_number_is_read_as_it_was_written() =>
        Gen.UInt.Sample(number =>
        {
            var bytes = new byte[Varint.MostBytes];
            var (written, read) = (Varint.Write(bytes, 0, number), 0);

            Assert.Equal((number, written), (Varint.Read(bytes, ref read), read));
            Assert.Equal(written, Varint.Length(number));
        });

    [Fact]
    public void A_term_stands_where_it_was_put() =>
        Terms
            .Array[1, 4]
            .Sample(
                terms =>
                {
                    var (postings, wanted) = Build(terms);
                    for (var term = 0; term < terms.Length; term++)
                    {
                        var cursor = default(PostingCursor);
                        cursor.Open(postings.Bytes, postings.Find(Key(term)));
                        Assert.Equal(wanted[term].Count, cursor.Count);
                        foreach (var (passage, occurrence) in wanted[term])
                        {
                            Assert.Equal((passage, occurrence), (cursor.Passage, cursor.Occurrence));
                            cursor.Next(postings.Bytes);
                        }

                        Assert.Equal(PostingCursor.End, cursor.Passage);
                    }
                },
                iter: 200
            );

    [Fact]
    public void Leaping_ahead_arrives_where_walking_does() =>
        Gen.Select(Terms, Gen.Int[0, 3000].Array[1, 40])
            .Sample(
                (term, leaps) =>
                {
                    var (postings, wanted) = Build([term]);
                    var cursor = default(PostingCursor);
                    cursor.Open(postings.Bytes, postings.Find(Key(0)));
                    var target = 0;
                    foreach (var leap in leaps)
                    {
                        target += leap;
                        cursor.Advance(postings.Bytes, target);
                        var next = wanted[0].Find(posting => posting.Passage >= target);
                        Assert.Equal(next == default ? PostingCursor.End : next.Passage, cursor.Passage);
                        Assert.True(next == default || next.Occurrence == cursor.Occurrence);
                    }
                },
                iter: 500
            );

    [Fact]
    public void A_term_that_no_passage_has_is_not_found()
    {
        var (postings, _) = Build([
            [(1, 1)],
        ]);

        Assert.Equal(-1, postings.Find(Key(1)));
        Assert.Equal(-1, Postings.Of(new PostingsDraft()).Find(Key(0)));
    }

    private static ulong Key(int term) => TermKey.OfGram(TermKind.Kanji, [(char)('一' + term)]);

    private static (Postings Postings, List<(int Passage, byte Occurrence)>[] Wanted) Build((int Distance, byte Occurrence)[][] terms)
    {
        var draft = new PostingsDraft();
        var wanted = terms.Select(_ => new List<(int, byte)>()).ToArray();
        for (var term = 0; term < terms.Length; term++)
        {
            var passage = -1;
            foreach (var (distance, occurrence) in terms[term])
            {
                passage += distance;
                draft.Add(Key(term), passage, occurrence);
                wanted[term].Add((passage, occurrence));
            }
        }

        return (Postings.Of(draft), wanted);
    }
}
