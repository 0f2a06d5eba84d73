namespace Furrow.Importing.Sites;

/// <summary>The commands that a generator takes in posts' texts.</summary>
internal interface ITagDialect
{
    /// <summary>The tags of a text, in order.</summary>
    IEnumerable<BodyTag> Read(string body);

    /// <summary>Whether a tag ends what another began.</summary>
    bool Closes(BodyTag closing, BodyTag opening);

    /// <summary>What a tag and the text up to its end become; null where that is not known, and the two tags are looked at by themselves.</summary>
    /// <param name="tag">The tag.</param>
    /// <param name="inner">The text between it and its end.</param>
    TagText? Pair(BodyTag tag, string inner);

    /// <summary>What a tag becomes; null where it has no equivalent.</summary>
    TagText? Single(BodyTag tag);
}
