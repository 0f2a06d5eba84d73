using System.Text.RegularExpressions;
using Furrow.Content;

namespace Furrow.Catalog;

/// <summary>The names of stories and articles in addresses.</summary>
public static partial class AddressName
{
    /// <summary>What a name must be, to complete a message's sentence.</summary>
    public const string Requirement = "must be letters a–z, digits, `-`, `_` and `.`, beginning and ending with a letter or digit";

    /// <summary>Whether a story's id or an article's slug can be part of an address.</summary>
    public static bool IsValid(string name) => Name().IsMatch(name);

    [GeneratedRegex(FrontMatterKeys.SlugPattern)]
    private static partial Regex Name();
}
