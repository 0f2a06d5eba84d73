using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Furrow.BrowserTests;

/// <summary>Someone with a browser, and a note of everything the browser complained about.</summary>
public sealed class Reader : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> _complaints = new();
    private readonly IBrowserContext _context;
    private readonly Uri _root;

    private Reader(Uri root, IBrowserContext context, IPage page)
    {
        (_root, _context, Page) = (root, context, page);
        // Violations of the content security policy are errors on the console too.
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                _complaints.Enqueue($"console {message.Type}: {message.Text} ({message.Location})");
        };
        page.PageError += (_, error) => _complaints.Enqueue($"script error: {error}");
        page.RequestFailed += (_, request) => _complaints.Enqueue($"request failed: {request.Url}: {request.Failure}");
        page.Response += (_, response) =>
        {
            if (response.Status >= 400)
                _complaints.Enqueue($"status {response.Status}: {response.Url}");
        };
    }

    /// <summary>What the reader looks at.</summary>
    public IPage Page { get; }

    /// <summary>What went wrong since the last look at this list: errors on the console, refused or failed requests.</summary>
    public IReadOnlyList<string> TakeComplaints()
    {
        var complaints = new List<string>();
        while (_complaints.TryDequeue(out var complaint))
            complaints.Add(complaint);
        return complaints;
    }

    /// <summary>Opens a window for a new reader.</summary>
    /// <param name="root">The address of the site's root.</param>
    /// <param name="context">The reader's browser.</param>
    internal static async Task<Reader> StartAsync(Uri root, IBrowserContext context)
    {
        context.SetDefaultTimeout(30_000);
        return new Reader(root, context, await context.NewPageAsync());
    }

    /// <summary>Goes to a page by its address, and sees that it is there.</summary>
    /// <param name="path">The path from the site's root.</param>
    public async Task OpenAsync(string path) => Assert.Equal(200, (await GoToAsync(path))?.Status);

    /// <summary>Goes to an address, whether there is a page or not.</summary>
    /// <param name="path">The path from the site's root.</param>
    public Task<IResponse?> GoToAsync(string path) => Page.GotoAsync(new Uri(_root, path).AbsoluteUri);

    /// <summary>Follows the first link that is visible and leads to a page of the site.</summary>
    /// <param name="path">The path of that page from the site's root.</param>
    /// <param name="within">Where on the page to look for it, as a CSS selector.</param>
    public async Task FollowAsync(string path, string within = "body")
    {
        var address = new Uri(_root, path);
        var links = Page.Locator($"{within} a:is([href='{address.AbsolutePath}'], [href='{address.AbsoluteUri}'])");
        await links.Filter(new LocatorFilterOptions { Visible = true }).First.ClickAsync();
        await Assertions.Expect(Page).ToHaveURLAsync(address.AbsoluteUri);
    }

    public ValueTask DisposeAsync() => _context.DisposeAsync();
}
