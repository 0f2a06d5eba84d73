using Furrow.Data;

namespace Furrow.Content;

/// <summary>How a printed text became this one.</summary>
public enum TranscriptionMethod
{
    /// <summary>A person typed it.</summary>
    Typed,

    /// <summary>Optical character recognition read it.</summary>
    Ocr,
}

/// <summary>What an article says of its transcription.</summary>
/// <param name="Method">How the text was taken from the page; null where the article does not say.</param>
/// <param name="Checked">Whether it has been compared with the page.</param>
/// <param name="Notes">The doubtful readings, in the order readers are shown them.</param>
public sealed record TranscriptionInfo(TranscriptionMethod? Method, bool Checked, IReadOnlyList<DoubtfulReading> Notes);

/// <summary>Words of the text that may not be what was printed or meant.</summary>
/// <param name="Quote">The words, exactly as they stand in the text.</param>
/// <param name="Note">What is doubtful.</param>
public sealed record DoubtfulReading(Located<string> Quote, string Note);
