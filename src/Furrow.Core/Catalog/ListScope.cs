namespace Furrow.Catalog;

/// <summary>Which stories a list shows.</summary>
public abstract record ListScope;

/// <summary>All of them.</summary>
public sealed record HomeScope : ListScope;

/// <summary>Those of a year.</summary>
/// <param name="Year">The year as its date has it: <c>2023</c>, or <c>201X</c> where digits are unspecified.</param>
public sealed record YearScope(string Year) : ListScope;

/// <summary>Those of a month.</summary>
/// <param name="Year">The year, four digits.</param>
/// <param name="Month">The month, 1 to 12.</param>
public sealed record MonthScope(string Year, int Month) : ListScope;

/// <summary>Those that bear a term.</summary>
/// <param name="Term">The term.</param>
public sealed record TermScope(Term Term) : ListScope;
