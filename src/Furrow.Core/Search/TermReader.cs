namespace Furrow.Search;

/// <summary>Takes a term: where it lies in the folded text of the units, its length, and its position or <see cref="TermReader.NoPosition"/>.</summary>
internal delegate void TermSink(int start, int length, int position);

/// <summary>Makes terms of units, as section 2 of the index's specification says: those of one term in the order of their positions.</summary>
internal static class TermReader
{
    /// <summary>The position of terms that have none.</summary>
    public const int NoPosition = -1;

    /// <summary>Hands on all terms of a text but pinyin.</summary>
    /// <param name="text">The text that the units were read from.</param>
    /// <param name="units">Its units.</param>
    /// <param name="sink">Takes the terms.</param>
    public static void Read(ReadOnlySpan<char> text, UnitList units, TermSink sink)
    {
        var all = units.Units;
        for (var i = 0; i < all.Length; i++)
        {
            var unit = all[i];
            if (unit.IsCharacter)
            {
                Send(units, i, i, NoPosition, sink);
            }
            else
            {
                Send(units, i, i, unit.Position, sink);
                ReadSymbolWord(text, units, i, sink);
                ReadJoinedWord(units, i, isNumber: false, sink);
                ReadJoinedWord(units, i, isNumber: true, sink);
            }
            if (i + 1 < all.Length && all[i + 1].IsAdjacent && (unit.IsCharacter || all[i + 1].IsCharacter))
                Send(units, i, i + 1, unit.Position, sink);
        }
    }

    private static void ReadSymbolWord(ReadOnlySpan<char> text, UnitList units, int i, TermSink sink)
    {
        var unit = units.Units[i];
        if (unit.End == text.Length || text[unit.End] is not ('#' or '+') || units.Text(i, i).ContainsAnyExceptInRange('a', 'z'))
            return;
        var end = text[unit.End..].StartsWith("++", StringComparison.Ordinal) ? unit.End + 2 : unit.End + 1;
        if (end < text.Length && (text[end] is '#' or '+' || SearchTokenizer.BeginsWord(text[end..])))
            return;
        // Behind the folded text of all units, where no unit is.
        var start = units.Length;
        units.Append(units.Text(i, i));
        units.Append(text[unit.End..end]);
        sink(start, LengthOf(units, start, units.Length), unit.Position);
    }

    private static void Send(UnitList units, int first, int last, int position, TermSink sink)
    {
        var start = units.Units[first].FoldedStart;
        sink(start, LengthOf(units, start, units.Units[last].FoldedEnd), position);
    }

    private static void ReadJoinedWord(UnitList units, int i, bool isNumber, TermSink sink)
    {
        if (EndOfChain(units, i, isNumber) is var end && end > i && (i == 0 || EndOfChain(units, i - 1, isNumber) < i))
            Send(units, i, end, units.Units[i].Position, sink);
    }

    // The last unit of the chain of joined words that begins with a unit; the unit itself where none goes on from it.
    private static int EndOfChain(UnitList units, int first, bool isNumber)
    {
        var all = units.Units;
        if (all[first].IsCharacter || (isNumber && !(units.Text(first, first) is { Length: <= 3 } digits && IsOfDigits(digits))))
            return first;
        var last = first;
        while (last + 1 < all.Length && !all[last + 1].IsCharacter && GoesOn(units, last + 1, isNumber))
            last++;
        return last;
    }

    private static bool GoesOn(UnitList units, int next, bool isNumber) =>
        isNumber
            ? units.Units[next].Joiner == ',' && units.Text(next, next) is { Length: 3 } digits && IsOfDigits(digits)
            : units.Units[next].Joiner is '_' or '\'' or '’';

    private static bool IsOfDigits(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');

    // A term is cut to its longest, but not inside a surrogate pair.
    private static int LengthOf(UnitList units, int start, int end) =>
        end - start <= SearchTokenizer.LongestTerm ? end - start
        : SearchTokenizer.LongestTerm - (char.IsHighSurrogate(units.Folded[start + SearchTokenizer.LongestTerm - 1]) ? 1 : 0);
}
