using Furrow.Data;

namespace Furrow.Checking.Addresses;

/// <summary>The addresses that a site had: paths from its root, unescaped, with where they are listed.</summary>
/// <param name="Addresses">The addresses, in the list's order.</param>
public sealed record AddressList(IReadOnlyList<Located<string>> Addresses);
