using System.Text;
using Furrow.Text;

namespace Furrow.Markup;

/// <summary>Gathers the paragraphs that an article begins with, and makes a summary of them.</summary>
internal sealed class SummaryText
{
    /// <summary>A summary's length: 100 Chinese characters, or some 35 English words.</summary>
    public const int Units = 200;

    private readonly StringBuilder _text = new();

    public bool WantsMore => _text.Length <= Units;

    public void Add(string paragraph)
    {
        if (_text.Length > 0)
            _text.Append(' ');
        _text.Append(paragraph);
    }

    public override string ToString() => SentenceCutter.Cut(_text.ToString(), Units);
}
