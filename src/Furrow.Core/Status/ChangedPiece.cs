namespace Furrow.Status;

/// <summary>A piece of a text that has changed.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Text">Its words.</param>
public sealed record ChangedPiece(PieceKind Kind, string Text)
{
    /// <inheritdoc/>
    public override string ToString() => Kind switch
    {
        PieceKind.Removed => $"[-{Text}-]",
        PieceKind.Added => $"{{+{Text}+}}",
        _ => Text,
    };
}

/// <summary>What became of a piece of a text.</summary>
public enum PieceKind
{
    /// <summary>It is as it was.</summary>
    Kept,

    /// <summary>It has gone.</summary>
    Removed,

    /// <summary>It has come.</summary>
    Added,
}
