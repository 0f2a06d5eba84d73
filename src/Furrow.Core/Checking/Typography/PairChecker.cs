using System.Text.RegularExpressions;
using Furrow.Diagnostics;
using Furrow.Markup;

namespace Furrow.Checking.Typography;

/// <summary>
/// Finds quotation marks and brackets that stand alone in their paragraph. A quotation over several paragraphs opens anew in each and
/// closes in the last (GB/T 15834—2011, 4.8.3.4; The Chicago Manual of Style, 13.32), so it may stay open before a paragraph that opens one.
/// </summary>
internal sealed partial class PairChecker
{
    private const string ChinesePairs = "“”‘’「」『』《》〈〉（）【】〔〕";
    private const string EnglishPairs = "“”";

    private readonly Prose _block;
    private readonly string _pairs;
    private readonly SlipReport _slips;
    private readonly Stack<int> _open = new();

    private PairChecker(Prose block, string pairs, SlipReport slips)
    {
        _block = block;
        _pairs = pairs;
        _slips = slips;
    }

    public static void Check(ArticleProse prose, SlipReport slips)
    {
        if (!prose.IsChinese && !prose.IsEnglish)
            return;
        var pairs = prose.IsChinese ? ChinesePairs : EnglishPairs;
        for (var i = 0; i < prose.Blocks.Count; i++)
        {
            var next = i + 1 < prose.Blocks.Count && prose.Blocks[i + 1].Before == prose.Blocks[i] ? prose.Blocks[i + 1] : null;
            new PairChecker(prose.Blocks[i], pairs, slips).Check(next);
        }
    }

    // After the first odd mark of a paragraph nobody can say what the others belong to.
    private void Check(Prose? next)
    {
        for (var at = 0; at < _block.Text.Length; at++)
        {
            if (!Take(at))
                return;
        }
        var open = _open.Where(at => _block.Text[at] != '(').ToList();
        if (open.Count > 0 && !(next is not null && open.Any(at => next.Text.TrimStart().StartsWith(_block.Text[at]))))
            ReportOpen(open[^1]);
    }

    private bool Take(int at)
    {
        var mark = _block.Text[at];
        var kind = IsApostrophe(at) ? -1 : _pairs.IndexOf(mark, StringComparison.Ordinal);
        if (kind >= 0 && kind % 2 == 0)
            return Open(at, _pairs[kind + 1]);
        if (kind > 0 && mark != '）')
            return Close(at, _pairs[kind - 1]);
        if (mark is '）' or ')')
            return CloseBracket(at);
        if (mark == '(' && _pairs.Contains('（', StringComparison.Ordinal))
            _open.Push(at);
        return true;
    }

    private bool Open(int at, char close)
    {
        var isReopened = _block.Text[at] is '“' or '‘' && _open.TryPeek(out var outer) && _block.Text[outer] == _block.Text[at];
        if (!isReopened)
        {
            _open.Push(at);
            return true;
        }
        if (!IsNoted([_open.Peek(), at]))
        {
            _slips.Add(Rules.UnbalancedPair, _block, at, 1,
                $"`{_block.Text[at]}` opens a quotation within another; write `{close}` if it ends the first, or close that before it.", _block, _open.Peek());
        }
        return false;
    }

    private bool Close(int at, char wanted)
    {
        if (_open.TryPeek(out var opened) && _block.Text[opened] == wanted)
        {
            _open.Pop();
            return true;
        }
        ReportOddClosing(at, wanted);
        return false;
    }

    // Brackets of two widths are a pair, which another rule reports. A closing one alone may follow a number, `1）`, or smile.
    private bool CloseBracket(int at)
    {
        if (_open.TryPeek(out var opened) && _block.Text[opened] is '(' or '（')
            _open.Pop();
        else if (_block.Text[at] == '）' && !LoneBracket().IsMatch(_block.Text[..at]))
        {
            ReportOddClosing(at, '（');
            return false;
        }
        return true;
    }

    private void ReportOddClosing(int at, char wanted)
    {
        var mark = _block.Text[at];
        if (IsNoted(Enumerable.Range(0, at + 1).Where(i => _block.Text[i] == mark || _block.Text[i] == wanted)))
            return;
        if (_open.TryPeek(out var inner) && _open.Any(i => _block.Text[i] == wanted))
            _slips.Add(Rules.UnbalancedPair, _block, inner, 1, $"`{_block.Text[inner]}` is not closed before the `{mark}` that ends what it stands in; close it.", _block, at);
        else
            _slips.Add(Rules.UnbalancedPair, _block, at, 1, $"`{mark}` closes what no `{wanted}` of this paragraph opens; add that, or write it here if this was to open.");
    }

    private void ReportOpen(int at)
    {
        var mark = _block.Text[at];
        if (IsNoted(Enumerable.Range(0, _block.Text.Length).Where(i => _block.Text[i] == mark)))
            return;
        var close = _pairs[_pairs.IndexOf(mark, StringComparison.Ordinal) + 1];
        _slips.Add(Rules.UnbalancedPair, _block, at, 1, $"`{mark}` is not closed in this paragraph; add `{close}`, or take it away.");
    }

    private bool IsNoted(IEnumerable<int> marks) => marks.Any(at => _slips.IsNoted(_block, at, at + 1));

    // In don’t the sign is no quotation mark, and in Chinese it may close one after a foreign word.
    private bool IsApostrophe(int at) => _block.Text[at] == '’'
        && at > 0 && char.IsAsciiLetterOrDigit(_block.Text[at - 1])
        && (!_open.TryPeek(out var opened) || _block.Text[opened] != '‘' || (at + 1 < _block.Text.Length && char.IsAsciiLetterOrDigit(_block.Text[at + 1])));

    [GeneratedRegex(@"[：:；;]$|(?:^|[\s，。；：、（])(?:[0-9]{1,3}|[a-zA-Z]|第?[一二三四五六七八九十]{1,3}步?)$", RegexOptions.CultureInvariant)]
    private static partial Regex LoneBracket();
}
