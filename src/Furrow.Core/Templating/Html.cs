namespace Furrow.Templating;

/// <summary>Text that is HTML already and is written as it is. Everything else a template writes is escaped.</summary>
/// <param name="Text">The HTML.</param>
public sealed record Html(string Text)
{
    /// <inheritdoc/>
    public override string ToString() => Text;
}
