using Furrow.Config;
using Furrow.Content;
using Furrow.Text;

namespace Furrow.Drafting;

/// <summary>The names of an interview's speakers in another language: people of the vocabulary, and those who only have an office.</summary>
/// <param name="people">The vocabulary's entries.</param>
/// <param name="from">The original's language.</param>
/// <param name="to">The translation's language.</param>
public sealed class SpeakerNames(IEnumerable<VocabularyEntry> people, Language from, Language to)
{
    private static readonly (string Chinese, string English)[] Offices =
        [("记者", "Reporter"), ("記者", "Reporter"), ("本报记者", "Staff reporter"), ("主持人", "Moderator"), ("问", "Q"), ("答", "A")];

    private readonly Dictionary<string, string> _names = people
        .Where(entry => entry.Kind == VocabularyKind.People && entry.Label.In(from.Key) is not null && entry.Label.In(to.Key) is not null)
        .GroupBy(entry => entry.Label.In(from.Key)!)
        .ToDictionary(group => group.Key, group => group.First().Label.In(to.Key)!);

    /// <summary>A speaker's name in the translation; as it is in the original where it is not known.</summary>
    public string Of(string speaker) => _names.GetValueOrDefault(speaker) ?? Office(speaker) ?? speaker;

    private string? Office(string speaker)
    {
        if (LanguageTags.IsChinese(from.Tag) && to.Tag.Split('-')[0] == "en")
            return Offices.FirstOrDefault(office => office.Chinese == speaker).English;
        return from.Tag.Split('-')[0] == "en" && LanguageTags.IsChinese(to.Tag)
            ? Offices.FirstOrDefault(office => office.English.Equals(speaker, StringComparison.OrdinalIgnoreCase)).Chinese
            : null;
    }
}
