using Furrow.Data;
using Furrow.Diagnostics;

namespace Furrow.Checking.Parity;

/// <summary>Reads the texts of an article's front matter that are translated, with the place of every character.</summary>
internal static class FrontTextReader
{
    private static readonly string[] Keys = ["kicker", "title", "deck", "summary"];
    private static readonly string[] PhotoKeys = ["caption", "alt"];

    // The opening `---`.
    private const int LinesBefore = 1;

    /// <summary>The texts, in the order of <see cref="Content.OriginalHash"/>.</summary>
    /// <param name="yaml">The front matter.</param>
    /// <param name="path">Its file.</param>
    public static IReadOnlyList<FrontText> Read(string yaml, string path)
    {
        // What is wrong with it was reported when the article was read.
        if (YamlDocumentReader.ReadMapping(yaml, path, LinesBefore, new DiagnosticBag()) is not { } root)
            return [];
        var texts = new List<FrontText>();
        foreach (var key in Keys)
            Add(Value(root, key), key);
        foreach (var photo in (Value(root, "photos") as DataSequence)?.Items.OfType<DataMapping>() ?? [])
        {
            var id = (Value(photo, "id") as DataScalar)?.Text.Trim();
            foreach (var key in PhotoKeys)
                Add(Value(photo, key), $"photos[{id}].{key}");
        }
        return texts;

        void Add(DataNode? node, string key)
        {
            if (node is DataScalar { Kind: not ScalarKind.Null } scalar)
                texts.Add(new FrontText(key, PlacedScalar.Place(scalar, yaml, path, LinesBefore), new SourceLocation(path, scalar.Position)));
        }
    }

    private static DataNode? Value(DataMapping mapping, string key) => mapping.Entries.FirstOrDefault(entry => entry.Key == key)?.Value;
}
