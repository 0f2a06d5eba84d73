using System.Text.Json;
using Furrow.Data;
using Furrow.Diagnostics;
using Furrow.Routing;

namespace Furrow.Serving;

/// <summary>Writes what open pages are told: which state the site is in, what that means for them, and what is wrong.</summary>
/// <param name="siteFolder">The site's folder, as a full path.</param>
/// <param name="editor">Makes links to places in files.</param>
/// <param name="run">Names this run of the server, so that pages of another are not taken for its own.</param>
internal sealed class LiveMessage(string siteFolder, EditorLink editor, string run)
{
    // A page has no room for more, and the terminal has them all.
    private const int MostErrors = 50;

    /// <summary>The name of a state, which pages made in it bear.</summary>
    public string NameOf(LiveState state) => $"{run}-{state.Number}";

    /// <summary>The message, JSON on one line.</summary>
    public byte[] Write(LiveState state, LiveChange change) => JsonFile.Write(json =>
    {
        var errors = state.Errors;
        json.WriteStartObject();
        json.WriteString("state", NameOf(state));
        json.WriteString("root", state.Shown.Plan.Config.BasePath);
        if (change == LiveChange.Styles)
            WriteSheets(json, state);
        json.WriteNumber("errors", errors.Count);
        json.WriteStartArray("shown");
        foreach (var error in errors.Take(MostErrors))
            WriteError(json, error);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    // The page before must be of the state before: else it may lack more than new styles.
    private void WriteSheets(Utf8JsonWriter json, LiveState state)
    {
        var addresses = new SiteAddresses(state.Shown.Plan.Config);
        json.WriteString("before", NameOf(state with { Number = state.Number - 1 }));
        json.WriteStartArray("sheets");
        foreach (var asset in state.Shown.Plan.Theme.Assets.All.Where(asset => asset.Address.EndsWith(".css", StringComparison.Ordinal)))
            json.WriteStringValue(addresses.Href(asset.Address));
        json.WriteEndArray();
    }

    private void WriteError(Utf8JsonWriter json, Diagnostic error)
    {
        json.WriteStartObject();
        json.WriteString("id", error.Rule.Id);
        json.WriteString("message", error.Message);
        if (error.Location is { } place)
            WritePlace(json, "place", "open", place);
        if (error.Related is { } related)
            WritePlace(json, "related", "openRelated", related);
        json.WriteEndObject();
    }

    private void WritePlace(Utf8JsonWriter json, string name, string link, SourceLocation place)
    {
        json.WriteString(name, place.ToString());
        var file = Path.GetFullPath(Path.Join(siteFolder, place.Path));
        // A file of the built-in theme is in no folder.
        if (File.Exists(file))
            json.WriteString(link, editor.To(file, place.Position?.Line ?? 1, place.Position?.Column ?? 1));
    }
}
