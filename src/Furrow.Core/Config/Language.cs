namespace Furrow.Config;

/// <summary>A language of the site.</summary>
/// <param name="Key">What file names, addresses and the config call it, such as <c>zh</c>.</param>
/// <param name="Tag">Its BCP 47 tag, for <c>lang</c> attributes, such as <c>zh-Hans</c>.</param>
/// <param name="Label">Its name in itself, such as <c>中文</c>.</param>
public sealed record Language(string Key, string Tag, string Label);
