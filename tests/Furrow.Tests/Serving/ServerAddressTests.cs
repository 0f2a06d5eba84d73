using Furrow.Serving;

namespace Furrow.Tests.Serving;

/// <summary>Where the site is said to be.</summary>
public sealed class ServerAddressTests
{
    [Theory]
    [InlineData("127.0.0.1", "http://127.0.0.1:4000/")]
    [InlineData("0.0.0.0", "http://127.0.0.1:4000/")]
    [InlineData("::", "http://[::1]:4000/")]
    [InlineData("::1", "http://[::1]:4000/")]
    [InlineData("192.0.2.1", "http://192.0.2.1:4000/")]
    [InlineData("localhost", "http://localhost:4000/")]
    public void A_host_is_said_as_this_machines_browsers_reach_it(string host, string url) =>
        Assert.Equal(url, ServerAddress.UrlOf(host, 4000).AbsoluteUri);
}
