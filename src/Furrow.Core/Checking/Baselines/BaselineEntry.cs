namespace Furrow.Checking.Baselines;

/// <summary>A slip that was there when the baseline was written.</summary>
/// <param name="Rule">Its rule's id.</param>
/// <param name="Path">The file at fault, from the site's folder; empty where none is.</param>
/// <param name="Slip">What it is: the message without the numbers in it, which change by themselves.</param>
public sealed record BaselineEntry(string Rule, string Path, string Slip)
{
    /// <summary>How often it stands in that file, from 1.</summary>
    public int Count { get; init; } = 1;
}
