using Furrow.Config;
using Furrow.Content;
using Furrow.Publishing;
using Furrow.Routing;

namespace Furrow.Metadata;

/// <summary>
/// Builds the files that tell hosts which headers to send. They are a default: where <c>static/</c> has a file of that
/// name, the site knows its host better, and keeps its own.
/// </summary>
/// <param name="config">The site.</param>
public sealed class HostFileBuilder(SiteConfig config)
{
    /// <summary>The files that the site does not bring itself.</summary>
    public IEnumerable<OutputFile> Build(SiteContent content) =>
        AddressesFor(content).Select(address => new OutputFile(SiteAddresses.OutputPath(address), Write(address)));

    /// <summary>The addresses of the files that a site does not bring itself.</summary>
    public static IEnumerable<string> AddressesFor(SiteContent content) =>
        new[] { SiteAddresses.HeadersFile, SiteAddresses.StaticWebApp }.Where(address => !content.HasStaticFile(address));

    private byte[] Write(string address)
    {
        var rules = new HeaderRuleBuilder(config);
        return address == SiteAddresses.HeadersFile
            ? HeadersFileWriter.Write(rules.ForSome().Prepend(rules.ForAll()))
            : StaticWebAppWriter.Write(rules.ForAll().Headers, rules.ForSome(), new SiteAddresses(config).Href(SiteAddresses.NotFound));
    }
}
