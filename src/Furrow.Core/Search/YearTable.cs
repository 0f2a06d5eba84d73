using System.Text;
using Furrow.Catalog;

namespace Furrow.Search;

/// <summary>
/// The years of the archive, oldest first, and the folders of their records. A folder's name holds a hash of the ids of
/// its stories, in order: a record's address never comes to mean another story.
/// </summary>
internal sealed class YearTable
{
    private readonly List<int> _firsts = [];

    /// <summary>The years of some stories.</summary>
    /// <param name="stories">The stories, oldest first.</param>
    public YearTable(IReadOnlyList<Story> stories)
    {
        List<SearchYear> years = [];
        for (var first = 0; first < stories.Count;)
        {
            var year = stories[first].Date!.YearText;
            var end = first;
            while (end < stories.Count && stories[end].Date!.YearText == year)
                end++;
            years.Add(new SearchYear(year, first, HashOf(stories.Skip(first).Take(end - first))));
            _firsts.Add(first);
            first = end;
        }
        Years = years;
    }

    /// <summary>The years, oldest first.</summary>
    public IReadOnlyList<SearchYear> Years { get; }

    /// <summary>The folder of a story's records, and its place in the year, from 0.</summary>
    public (string Folder, int Place) PlaceOf(int story)
    {
        var found = _firsts.BinarySearch(story);
        var year = Years[found >= 0 ? found : ~found - 1];
        return ($"{year.Name}-{year.Hash}", story - year.FirstStory);
    }

    private static string HashOf(IEnumerable<Story> stories)
    {
        Span<byte> hash = stackalloc byte[PartWriter.HashSize];
        PartWriter.Hash(Encoding.UTF8.GetBytes(string.Join('\n', stories.Select(s => s.Id))), hash);
        return Convert.ToHexStringLower(hash);
    }
}

/// <summary>A year of the archive.</summary>
/// <param name="Name">The year as dates have it, such as <c>2023</c> or <c>201X</c>.</param>
/// <param name="FirstStory">The number of its first story.</param>
/// <param name="Hash">The hash of its stories' ids, in hexadecimal digits.</param>
internal sealed record SearchYear(string Name, int FirstStory, string Hash);
