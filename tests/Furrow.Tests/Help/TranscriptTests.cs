using Furrow.Help;

namespace Furrow.Tests.Help;

/// <summary>The first steps that the documentation shows are what a newcomer sees.</summary>
public sealed class TranscriptTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("furrow-steps-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_command_prints_what_the_page_says(bool isChinese)
    {
        var page = HelpPages.Find("first-steps", isChinese)!;

        var real = Transcript.Run(page, Directory.CreateDirectory(Path.Join(_folder, "work")).FullName);

        Assert.Equal(Transcript.WithoutTimes(real), Transcript.WithoutTimes(page));
    }
}
