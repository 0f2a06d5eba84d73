using Furrow.Feeds;

namespace Furrow.Tests.Feeds;

public sealed class FeedTests
{
    [Fact]
    public void A_feed_was_updated_when_its_newest_entry_was_whatever_the_time_zone()
    {
        // 08:00 in Xining is midnight in UTC, one second before the other entry's update.
        Assert.Equal("2024-01-05T00:00:01Z", SampleFeed.Archive.Updated);
    }

    [Fact]
    public void An_empty_feed_is_as_old_as_the_Unix_epoch()
    {
        Assert.Equal("1970-01-01T00:00:00Z", (SampleFeed.Archive with { Entries = [] }).Updated);
    }

    [Theory]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("9999-12-31T23:59:59.123Z")]
    [InlineData("2023-02-16T08:00:00-09:30")]
    public void Every_date_time_of_RFC_3339_will_do(string updated)
    {
        Assert.Equal(updated, FeedOf(updated).Updated);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2023-02-16")]
    [InlineData("16 Feb 2023 00:00:00")]
    [InlineData("2023-02-30T00:00:00Z")]
    [InlineData("2023-02-16T00:00:00")]
    public void A_text_that_is_no_date_time_is_refused(string updated)
    {
        Assert.Throws<FormatException>(() => FeedOf(updated).Updated);
    }

    private static Feed FeedOf(string updated) =>
        SampleFeed.Archive with { Entries = [SampleFeed.Ploughing with { Updated = updated }] };
}
