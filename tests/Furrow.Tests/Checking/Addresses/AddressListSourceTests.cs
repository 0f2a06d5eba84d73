using Furrow.Checking.Addresses;
using Furrow.Checking.External;
using Furrow.Tests.Checking.External;

namespace Furrow.Tests.Checking.Addresses;

/// <summary>Where lists of addresses come from: another site, asked on this machine.</summary>
public sealed class AddressListSourceTests : IDisposable
{
    private const string Addresses = "/zh/2022/12/a/\n";

    private readonly OtherSite _other = new();

    public void Dispose() => _other.Dispose();

    [Fact]
    public async Task A_list_is_fetched_wherever_its_address_leads() => Assert.Equal(
        [($"{_other.Url}/list-elsewhere", Addresses)], await Read("/list-elsewhere"));

    [Fact]
    public async Task One_comes_without_its_byte_order_mark() => Assert.Equal(
        [($"{_other.Url}/list-with-mark", Addresses)], await Read("/list-with-mark"));

    [Fact]
    public async Task An_index_comes_with_its_parts() => Assert.Equal(
        [($"{_other.Url}/list", Addresses), ($"{_other.Url}/list-elsewhere", Addresses)], await Read("/list-of-parts"));

    [Fact]
    public async Task One_that_is_not_there_is_none() => Assert.Equal([($"{_other.Url}/gone", null)], await Read("/gone"));

    [Theory]
    [InlineData("/round", "The list {0}/round for --against leads on more than 5 times. Name the address where it is.")]
    [InlineData("/list-off-the-web", "The list {0}/list-off-the-web for --against leads on to ftp://example.org/urls.txt, which is not on the web. Save it as a file and name that.")]
    [InlineData("/list-nowhere", "The list {0}/list-nowhere for --against leads on to //, which is not on the web. Save it as a file and name that.")]
    [InlineData("/list-not-packed", "The list {0}/list-not-packed for --against cannot be fetched: The archive entry was compressed using an unsupported compression method. Save it as a file and name that.")]
    [InlineData("/broken", "The list {0}/broken for --against cannot be fetched: its host answers 503 Service Unavailable. Save it as a file and name that.")]
    [InlineData("/list-without-its-part", "The list {0}/list-without-its-part for --against names {0}/gone, which is not there. Publish that part, or take it out.")]
    [InlineData("/list-of-a-file", "The list {0}/list-of-a-file for --against names `file:///etc/hostname`, which is not on the web. Write its whole address.")]
    public async Task One_that_cannot_be_had_is_said_to_be_so_and_why(string path, string message)
    {
        var fault = await Assert.ThrowsAsync<IOException>(() => Read(path));

        Assert.Equal(message.Replace("{0}", _other.Url, StringComparison.Ordinal), fault.Message);
    }

    [Fact]
    public async Task A_host_that_does_not_answer_is_not_waited_for_without_end()
    {
        var fault = await Assert.ThrowsAsync<IOException>(() => Read("/slow", new AddressListLimits { Patience = TimeSpan.FromSeconds(0.5) }));

        Assert.Equal($"The list {_other.Url}/slow for --against did not come whole within 0.5 s. Try again later, or save it as a file and name that.", fault.Message);
    }

    [Fact]
    public async Task One_that_does_not_end_is_not_read_to_the_end()
    {
        var fault = await Assert.ThrowsAsync<IOException>(() => Read("/list", new AddressListLimits { MostBytes = 14 }));

        Assert.Equal($"The list {_other.Url}/list for --against is larger than 14 bytes, the most that a sitemap may have. Divide it, and name the parts.", fault.Message);
    }

    private async Task<IReadOnlyList<(string Path, string? Text)>> Read(string path, AddressListLimits? limits = null)
    {
        using var http = LinkTrier.CreateClient("1.2");
        return await new AddressListSource("site", http, limits ?? new AddressListLimits()).ReadAsync(_other.Url + path, TestContext.Current.CancellationToken);
    }
}
