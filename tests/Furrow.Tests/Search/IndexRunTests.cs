using FsCheck.Xunit;
using Furrow.Search;

namespace Furrow.Tests.Search;

public sealed class IndexRunTests
{
    private static readonly string[] s_texts =
        ["春耕时节，春耕忙。", "Linux 系统，linux-系统", "internationalization internationalisation", "380亿元", ""];

    [Fact]
    public void A_run_has_its_terms_in_order_with_documents_and_positions()
    {
        var postings = Read(RunOf(0, 1));

        Assert.Equal(postings.Keys.Order(StringComparer.Ordinal), postings.Keys);
        Assert.Equal("0: 0 5", postings["春耕"]);
        Assert.Equal("1: 0 4", postings["linux"]);
        // A character has no positions.
        Assert.Equal("0:", postings["春"]);
        Assert.Equal("1: 1 6", postings["系统"]);
    }

    [Fact]
    public void A_run_on_disk_holds_what_it_held_in_memory()
    {
        using var spilled = SpilledRun.Write(RunOf(0, 1, 2, 3));

        Assert.Equal(Read(RunOf(0, 1, 2, 3)), Read(spilled));
        // It can be read again.
        Assert.Equal(Read(RunOf(0, 1, 2, 3)), Read(spilled));
    }

    [Property]
    public void It_does_not_matter_which_run_a_document_is_in_nor_when_it_came(int[] places)
    {
        int[] all = [0, 1, 2, 3];
        var shuffled = all.OrderBy(d => places.ElementAtOrDefault(d)).ToArray();
        var half = places.Length % 5;

        Assert.Equal(Read(RunOf(all)), Read(RunOf(shuffled[..Math.Min(half, 4)]), RunOf(shuffled[Math.Min(half, 4)..])));
    }

    [Fact]
    public void Two_thousand_terms_of_one_beginning_are_told_apart()
    {
        var run = new IndexRun();
        run.Begin(7);
        for (var i = 0; i < 2000; i++)
            run.Add(ref run.Find($"abcd{i:00000}"), i, FieldWeight.Body);

        var postings = Read(run);
        Assert.Equal(2000, postings.Count);
        Assert.All(Enumerable.Range(0, 2000), i => Assert.Equal($"7: {i}", postings[$"abcd{i:00000}"]));
    }

    private static IndexRun RunOf(params int[] documents)
    {
        var indexer = new DocumentIndexer();
        foreach (var document in documents)
            indexer.Add(new SearchDocument(document, [new SearchField(s_texts[document], FieldWeight.Body)]));
        return indexer.Run;
    }

    private static Dictionary<string, string> Read(params IRunSource[] runs)
    {
        Dictionary<string, string> read = [];
        foreach (var (term, postings) in RunMerger.Merge(runs))
        {
            read.Add(term, string.Join("; ", Enumerable.Range(0, postings.Count)
                .Select(i => $"{postings.Document(i)}: {string.Join(' ', postings.Positions(i).ToArray())}".TrimEnd())));
        }
        return read;
    }
}
