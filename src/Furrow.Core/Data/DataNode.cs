using Furrow.Diagnostics;

namespace Furrow.Data;

/// <summary>A value of a YAML or JSON document, with its place. A <see cref="DataScalar"/>, a <see cref="DataSequence"/> or a <see cref="DataMapping"/>.</summary>
/// <param name="Position">Where the value begins.</param>
public abstract record DataNode(TextPosition Position)
{
    /// <summary>What the value is, in an author's words: <c>a text</c>, <c>a list</c>, <c>a mapping</c>, ….</summary>
    public abstract string Description { get; }
}

/// <summary>What a scalar is by itself, before any key says what it should be.</summary>
public enum ScalarKind
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A whole or decimal number.</summary>
    Number,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>Nothing, or <c>null</c>.</summary>
    Null,
}

/// <summary>A single value.</summary>
/// <param name="Position">Where it begins.</param>
/// <param name="Text">The value as it is written, without quotes and escapes.</param>
/// <param name="Kind">What it is by itself (YAML 1.2 core schema, section 10.3; JSON's own types).</param>
public sealed record DataScalar(TextPosition Position, string Text, ScalarKind Kind) : DataNode(Position)
{
    /// <summary>The comment that follows the value on its line, where the value has no quotation marks and may be meant to go on; null where there is none.</summary>
    public DataComment? Comment { get; init; }

    /// <inheritdoc/>
    public override string Description => Kind switch
    {
        ScalarKind.Null => "nothing",
        ScalarKind.Number => $"the number {Text}",
        ScalarKind.Boolean => Text,
        _ => "a text",
    };
}

/// <summary>A list of values.</summary>
/// <param name="Position">Where it begins.</param>
/// <param name="Items">The values, in order.</param>
public sealed record DataSequence(TextPosition Position, IReadOnlyList<DataNode> Items) : DataNode(Position)
{
    /// <inheritdoc/>
    public override string Description => "a list";
}

/// <summary>Keys and their values.</summary>
/// <param name="Position">Where it begins.</param>
/// <param name="Entries">The entries, in order; no key stands twice.</param>
public sealed record DataMapping(TextPosition Position, IReadOnlyList<DataEntry> Entries) : DataNode(Position)
{
    /// <inheritdoc/>
    public override string Description => "a mapping";
}

/// <summary>A key with its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="KeyPosition">Where the key begins.</param>
/// <param name="Value">The value.</param>
public sealed record DataEntry(string Key, TextPosition KeyPosition, DataNode Value);
