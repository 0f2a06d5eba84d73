using System.Globalization;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Furrow.Data;

/// <summary>Writes a <see cref="DataNode"/> tree as YAML that <see cref="YamlDocumentReader"/> reads as the same values.</summary>
public static partial class YamlDocumentWriter
{
    /// <summary>The YAML of a mapping, in block style, ending in a line break; a list of scalars stands on one line. Empty for an empty mapping.</summary>
    public static string Write(DataMapping mapping)
    {
        if (mapping.Entries.Count == 0)
            return "";
        using var text = new StringWriter { NewLine = "\n" };
        // Wide enough never to fold a line: editors search for what they read.
        var emitter = new Emitter(text, new EmitterSettings().WithBestWidth(int.MaxValue).WithIndentedSequences().WithNewLine("\n"));
        emitter.Emit(new StreamStart());
        emitter.Emit(new DocumentStart(null, null, isImplicit: true));
        WriteNode(emitter, mapping);
        emitter.Emit(new DocumentEnd(isImplicit: true));
        emitter.Emit(new StreamEnd());
        return WithCharacters(text.ToString());
    }

    private static void WriteNode(Emitter emitter, DataNode node)
    {
        switch (node)
        {
            case DataMapping mapping:
                emitter.Emit(new MappingStart(null, null, isImplicit: true, MappingStyle.Block));
                foreach (var entry in mapping.Entries)
                {
                    emitter.Emit(ScalarOf(entry.Key));
                    WriteNode(emitter, entry.Value);
                }
                emitter.Emit(new MappingEnd());
                break;
            case DataSequence sequence:
                var style = sequence.Items.All(item => item is DataScalar) ? SequenceStyle.Flow : SequenceStyle.Block;
                emitter.Emit(new SequenceStart(null, null, isImplicit: true, style));
                foreach (var item in sequence.Items)
                    WriteNode(emitter, item);
                emitter.Emit(new SequenceEnd());
                break;
            case DataScalar { Kind: ScalarKind.Text, Text: var text }:
                emitter.Emit(ScalarOf(text));
                break;
            case DataScalar scalar:
                emitter.Emit(new Scalar(null, null, scalar.Text, ScalarStyle.Plain, isPlainImplicit: true, isQuotedImplicit: true));
                break;
        }
    }

    // Quoted where the text would be read as something else, and wherever YAML has a character of its own; a date needs no quotes.
    private static Scalar ScalarOf(string text)
    {
        var isPlain = YamlDocumentReader.KindOfPlain(text) == ScalarKind.Text && !text.Contains(@"\U", StringComparison.Ordinal) && text.IndexOfAny(['"', '\'', '#', ':', '[', ']', '{', '}', ',', '&', '*', '!', '|', '>', '%', '@', '`', '\n']) < 0;
        return new Scalar(null, null, text, isPlain ? ScalarStyle.Any : ScalarStyle.DoubleQuoted, isPlainImplicit: isPlain, isQuotedImplicit: true);
    }
    // The emitter escapes what is beyond the basic plane, which YAML 1.2.2 (5.1) need not: 𠮷, not \U00020BB7. In a plain scalar `\U`
    // would be text; those that have one are quoted, where a backslash of the text is doubled.
    private static string WithCharacters(string yaml) => Escapes().Replace(yaml, escape => escape.Groups["code"].Success
        ? char.ConvertFromUtf32(int.Parse(escape.Groups["code"].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture))
        : escape.Value);

    [GeneratedRegex(@"\\\\|\\U(?<code>[0-9A-F]{8})")]
    private static partial Regex Escapes();
}
