using Furrow.Publishing;
using Furrow.Search;

namespace Furrow.Tests.Search;

public sealed class ListWriterTests
{
    private const int Documents = 9000;

    [Fact]
    public void A_long_list_is_cut_into_blocks_that_together_are_the_list()
    {
        var (entry, files, expected) = Written();
        var reader = new EntryReader(entry);

        var documents = reader.Stream(files).ToList();
        Assert.True(documents.Count > 1);
        List<int> read = [];
        var before = -1;
        foreach (var (count, step, content) in documents)
        {
            var bits = new BitReader(content);
            var parameter = bits.Read(4);
            var last = before;
            for (var i = 0; i < count; i++)
            {
                read.Add(last += bits.ReadRice(parameter) + 1);
                bits.Read(4);
            }
            // The entry says where a block ends, so that one which cannot hold a document is not fetched.
            Assert.Equal(before + step, last);
            before = last;
        }
        Assert.Equal(expected, read);
    }

    [Fact]
    public void Blocks_of_positions_follow_the_documents_in_their_order()
    {
        var (entry, files, expected) = Written();
        var reader = new EntryReader(entry);
        reader.Stream(files);

        List<string> positions = [];
        foreach (var (count, _, content) in reader.Stream(files))
        {
            var bits = new BitReader(content);
            var parameter = bits.Read(4);
            for (var i = 0; i < count; i++)
            {
                var at = -1;
                positions.Add(string.Join(' ', Enumerable.Range(0, bits.ReadGamma()).Select(_ => at += bits.ReadRice(parameter) + 1).ToList()));
            }
        }
        Assert.Equal(expected.Select(document => document % 3 == 0 ? $"{document % 100} {document % 100 + 7}" : $"{document % 100}"), positions);
    }

    // One term, in every document whose number is no square.
    private static (byte[] Entry, IReadOnlyDictionary<string, byte[]> Files, List<int> Documents) Written()
    {
        var run = new IndexRun();
        List<int> documents = [.. Enumerable.Range(0, Documents).Where(d => Math.Sqrt(d) % 1 != 0)];
        foreach (var document in documents)
        {
            run.Begin(document);
            ref var term = ref run.Find("春耕");
            run.Add(ref term, document % 100, FieldWeight.Body);
            if (document % 3 == 0)
                run.Add(ref term, document % 100 + 7, FieldWeight.Headline);
        }
        using var publisher = new MemoryPublisher();
        var lists = new ListWriter("zh", new TermWeights([.. Enumerable.Repeat(100, Documents)]), new PartWriter(publisher));
        var entry = new ByteBuffer();
        foreach (var (_, postings) in RunMerger.Merge([run]))
        {
            lists.WriteDocuments(postings, entry);
            lists.WritePositions(postings, entry);
        }
        publisher.Commit();
        return (entry.Written.ToArray(), publisher.Files, documents);
    }

    private sealed class EntryReader(byte[] entry)
    {
        private int _at;

        public List<(int Count, int Step, byte[] Content)> Stream(IReadOnlyDictionary<string, byte[]> files)
        {
            Assert.Equal(0, Number());
            return [.. Enumerable.Range(0, Number()).Select(_ =>
            {
                var (count, step) = (Number(), Number());
                _at += PartWriter.HashSize;
                return (count, step, files[$"search/zh/{Convert.ToHexStringLower(entry.AsSpan(_at - PartWriter.HashSize, PartWriter.HashSize))}.bin"]);
            })];
        }

        private int Number()
        {
            var (value, shift) = (0, 0);
            while (entry[_at] >= 0x80)
            {
                value |= (entry[_at++] & 0x7F) << shift;
                shift += 7;
            }
            return value | entry[_at++] << shift;
        }
    }

    private sealed class BitReader(byte[] bytes)
    {
        private int _at;

        public int Read(int count)
        {
            var value = 0;
            for (var i = 0; i < count; i++, _at++)
                value = value << 1 | (bytes[_at >> 3] >> (7 - (_at & 7)) & 1);
            return value;
        }

        public int ReadRice(int parameter)
        {
            var quotient = 0;
            while (Read(1) == 1)
                quotient++;
            return quotient << parameter | Read(parameter);
        }

        public int ReadGamma()
        {
            var digits = 0;
            while (Read(1) == 0)
                digits++;
            return 1 << digits | Read(digits);
        }
    }
}
