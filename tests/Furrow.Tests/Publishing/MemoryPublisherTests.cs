using System.Text;
using Furrow.Publishing;

namespace Furrow.Tests.Publishing;

public sealed class MemoryPublisherTests
{
    [Fact]
    public void The_site_is_there_after_the_commit_in_ordinal_order()
    {
        using var publisher = new MemoryPublisher();
        publisher.AddText("zh/index.html=中文", "index.html=home");
        publisher.CopyText("assets/a.css", "body{}");
        Assert.Empty(publisher.Files);

        var summary = publisher.Commit();

        Assert.Equal(new PublishSummary(Written: 3, Unchanged: 0, Removed: 0), summary);
        Assert.Equal(["assets/a.css", "index.html", "zh/index.html"], publisher.Files.Keys);
        Assert.Equal("中文", Encoding.UTF8.GetString(publisher.Files["zh/index.html"]));
    }

    [Fact]
    public void The_site_does_not_change_when_the_buffer_it_came_in_is_used_again()
    {
        using var publisher = new MemoryPublisher();
        var buffer = "one"u8.ToArray();
        publisher.Add(new OutputFile("a", buffer));
        "two"u8.CopyTo(buffer);

        publisher.Commit();

        Assert.Equal("one"u8, publisher.Files["a"]);
    }

    [Fact]
    public void A_source_that_cannot_be_read_fails_the_build()
    {
        using var publisher = new MemoryPublisher();

        var fault = Assert.Throws<PublishException>(() => publisher.Copy("a.jpg", () => throw new FileNotFoundException("It is gone.")));

        Assert.Contains("The source of `a.jpg` could not be read (It is gone)", fault.Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => publisher.Commit());
    }
}
