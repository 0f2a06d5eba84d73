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
        var behind = text[unit.End..];
        if (SymbolAt(behind, 0) is not { } symbol || units.Text(i, i).ContainsAnyExceptInRange('a', 'z'))
            return;
        var length = symbol == '+' && SymbolAt(behind, 1) == '+' ? 2 : 1;
        if (SymbolAt(behind, length) is not null || (behind.Length > length && SearchTokenizer.BeginsWord(behind[length..])))
            return;
        // Behind the folded text of all units, where no unit is.
        var start = units.Length;
        units.Append(units.Text(i, i));
        for (var j = 0; j < length; j++)
            units.Append(symbol);
        sink(start, LengthOf(units, start, units.Length), unit.Position);
    }

    private static char? SymbolAt(ReadOnlySpan<char> text, int place) => place >= text.Length ? null : text[place] switch
    {
        '#' or '＃' => '#',
        '+' or '＋' => '+',
        _ => null,
    };

    private static void Send(UnitList units, int first, int last, int position, TermSink sink)
    {
        var start = units.Units[first].FoldedStart;
        sink(start, LengthOf(units, start, units.Units[last].FoldedEnd), position);
    }

    private static void ReadJoinedWord(UnitList units, int i, bool isNumber, TermSink sink)
    {
        // Inside a chain that began before: walking on from each of its words would take for ever in a long one.
        if (!MayBegin(units, i, isNumber) || (i > 0 && MayBegin(units, i - 1, isNumber) && GoesOn(units, i, isNumber)))
            return;
        var last = i;
        while (last + 1 < units.Units.Length && !units.Units[last + 1].IsCharacter && GoesOn(units, last + 1, isNumber))
            last++;
        if (last > i)
            Send(units, i, last, units.Units[i].Position, sink);
    }

    private static bool MayBegin(UnitList units, int i, bool isNumber) =>
        !units.Units[i].IsCharacter && (!isNumber || (units.Text(i, i) is { Length: <= 3 } digits && IsOfDigits(digits)));

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
