using System.Globalization;
using System.Text;
using Furrow.Text;

namespace Furrow.Drafting;

/// <summary>
/// Proposes ids for stories and terms from their titles or labels: the English words that carry the meaning, or the pinyin of
/// the first characters, joined by <c>-</c>. Not safe to use from many threads.
/// </summary>
/// <param name="taken">The ids that are taken; compared without letter case, since an id becomes a folder's name.</param>
public sealed class StoryIdBuilder(IEnumerable<string> taken)
{
    private const int MostParts = 6;
    private const int MostCharacters = 48;

    // Words that say nothing of what a title is about.
    private static readonly HashSet<string> Small =
        ["a", "an", "and", "are", "as", "at", "by", "for", "from", "in", "into", "is", "it", "its", "of", "on", "or", "the", "to", "with"];

    private readonly HashSet<string> _taken = new(taken, StringComparer.OrdinalIgnoreCase);

    /// <summary>An id for a title, which is taken from then on; with a number when one like it is taken before.</summary>
    /// <param name="title">The title.</param>
    /// <param name="otherwise">The id for a title that has neither Latin letters, digits nor Chinese.</param>
    public string Propose(string title, string otherwise = "story") => Claim(Join(PartsOf(Pinyin.Shared.Syllables(title)), otherwise));

    /// <summary>An id for a person's name, all of it; Chinese names as they are written in Latin letters (<see cref="PersonName"/>): <c>li-jianguo</c>.</summary>
    public string ProposeForName(string name) => Claim(Join(PartsOf(Pinyin.Shared.SyllablesOfName(PersonName.Romanize(name) ?? name)), "person"));

    private string Claim(string id)
    {
        var free = id;
        for (var number = 2; !_taken.Add(free); number++)
            free = string.Create(CultureInfo.InvariantCulture, $"{id}-{number}");
        return free;
    }

    private static string Join(List<string> parts, string otherwise)
    {
        var telling = parts.Where(part => !Small.Contains(part)).ToList();
        var id = new StringBuilder();
        foreach (var part in (telling.Count > 0 ? telling : parts).Take(MostParts))
        {
            if (id.Length > 0 && id.Length + 1 + part.Length > MostCharacters)
                break;
            id.Append(id.Length > 0 ? "-" : "").Append(part);
        }
        return id.Length == 0 ? otherwise : id.ToString(0, Math.Min(id.Length, MostCharacters));
    }

    // A part is the syllable of a character, or a run of Latin letters and digits; an apostrophe within a word is left out.
    private static List<string> PartsOf(IReadOnlyList<PinyinSyllable> syllables)
    {
        var parts = new List<string>();
        var word = new StringBuilder();
        foreach (var syllable in syllables)
        {
            if (LatinFolding.Fold(syllable.Character) is { } letters)
            {
                word.Append(letters);
                continue;
            }
            if (syllable.Character.Value is '\'' or '’')
                continue;
            EndWord();
            if (syllable.Letters is not null)
                parts.Add(syllable.Letters);
        }
        EndWord();
        return parts;

        void EndWord()
        {
            if (word.Length > 0)
                parts.Add(word.ToString());
            word.Clear();
        }
    }
}
