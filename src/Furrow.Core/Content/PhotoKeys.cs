using Furrow.Config;
using Furrow.Data;

namespace Furrow.Content;

/// <summary>The keys of each of <c>photos</c> in an article's front matter.</summary>
public static class PhotoKeys
{
    /// <summary>The photograph's id.</summary>
    public static readonly TextKey Id = new("id", "编号", "a name for the photograph, the same in every language") { IsRequired = true, Owner = KeyOwner.Both };

    /// <summary>The file.</summary>
    public static readonly TextKey Source = new("src", "文件", "the file in the story's folder; left out where the photograph is not reproduced") { Form = TextForm.File, Owner = KeyOwner.Story, AlsoCalled = ["图片"] };

    /// <summary>Who took it.</summary>
    public static readonly TextListKey Credit = new("credit", "摄影者", "who took it") { Vocabulary = VocabularyKind.People.Name(), Owner = KeyOwner.Story, AlsoCalled = ["摄影", "摄影记者"] };

    /// <summary>The text under it.</summary>
    public static readonly TextKey Caption = new("caption", "图片说明", "the text under it") { Form = TextForm.Sentences, AlsoCalled = ["图注", "图说", "说明"] };

    /// <summary>The text for those who cannot see it.</summary>
    public static readonly TextKey Alt = new("alt", "替代文字", "what it shows, for those who cannot see it");

    /// <summary>All keys.</summary>
    public static IReadOnlyList<Key> All { get; } = [Id, Source, Credit, Caption, Alt];
}
