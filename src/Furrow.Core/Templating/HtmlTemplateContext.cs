using System.Globalization;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Furrow.Templating;

/// <summary>
/// Runs templates so that what they write is escaped unless it is <see cref="Html"/>, and a value that is not there is
/// an error, not an empty place. For one thread at a time; reused from page to page.
/// </summary>
internal sealed class HtmlTemplateContext : TemplateContext
{
    private readonly HtmlPageOutput _output = new();

    public HtmlTemplateContext(ScriptObject builtins) : base(builtins)
    {
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedIndexerAccess = false;
        AutoIndent = false;
        NewLine = "\n";
        // A page is as long as its content; only a loop that never ends is stopped.
        LimitToString = 0;
        LoopLimit = 10_000_000;
        PushOutput(_output);
    }

    /// <summary>Runs a template on a page's values. The result is valid until the next call.</summary>
    /// <exception cref="ScriptRuntimeException">The template fails.</exception>
    public ReadOnlyMemory<byte> Render(Template template, ScriptObject values)
    {
        _output.Clear();
        PushGlobal(values);
        try
        {
            template.Page!.Evaluate(this);
            return _output.Written;
        }
        finally
        {
            while (GlobalCount > 1)
                PopGlobal();
        }
    }

    /// <inheritdoc/>
    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        switch (textAsObject)
        {
            case null:
                break;
            case Html html:
                Write(html.Text);
                break;
            case string text:
                WriteEscaped(text);
                break;
            case int number:
                Write(number.ToString(CultureInfo.InvariantCulture));
                break;
            default:
                WriteEscaped(ObjectToString(textAsObject));
                break;
        }
        return this;
    }

    // Inside `capture` and the like the output is another, and what is captured is escaped when it is written.
    private void WriteEscaped(string? text)
    {
        if (text is null)
            return;
        if (ReferenceEquals(Output, _output))
            _output.WriteEscaped(text);
        else
            Write(text);
    }
}
