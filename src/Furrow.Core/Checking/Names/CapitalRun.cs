namespace Furrow.Checking.Names;

/// <summary>Words with capitals that stand one after another in a text.</summary>
/// <param name="Text">The words and what stands between them.</param>
/// <param name="Start">Where they begin in the text.</param>
internal readonly record struct CapitalRun(string Text, int Start);
