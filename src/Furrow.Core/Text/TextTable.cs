namespace Furrow.Text;

/// <summary>Reads the tables that are embedded beside this code: lines of two fields with a space between them; <c>#</c> begins a comment.</summary>
internal static class TextTable
{
    /// <summary>The lines of one table, in order.</summary>
    /// <exception cref="InvalidOperationException">The table is not embedded.</exception>
    public static IEnumerable<(string First, string Second)> Read(string name)
    {
        using var stream = typeof(TextTable).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The table {name} is not embedded.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var space = line.IndexOf(' ');
            yield return (line[..space], line[(space + 1)..]);
        }
    }
}
