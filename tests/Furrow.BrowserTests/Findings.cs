namespace Furrow.BrowserTests;

/// <summary>What was found wrong, all of it at once, so that one run tells everything there is to mend.</summary>
internal static class Findings
{
    /// <summary>Fails the test with the whole text of each finding when there is one.</summary>
    public static void None(IEnumerable<string> findings)
    {
        var found = findings.Distinct().ToList();
        if (found.Count > 0)
            Assert.Fail(string.Join('\n', found));
    }
}
