using Furrow.Publishing;

namespace Furrow.Tests.Publishing;

public sealed class PublishFaultTests
{
    public static TheoryData<Exception, string> Faults => new()
    {
        { new UnauthorizedAccessException(), "No permission to write `/srv/www/a`. Give your account the right" },
        { new PathTooLongException(), "The path `/srv/www/a` is too long for this system. Give the page a shorter slug" },
        { new IOException("No space left on device", 28), "The disk is full: `/srv/www/a` could not be written. Free some space" },
        { new IOException("Read-only file system", 30), "`/srv/www/a` is on a read-only disk. Build into another folder." },
        { new IOException("Sharing", unchecked((int)0x80070020)), "`/srv/www/a` is in use by another program. Close that program" },
        { new IOException("Input/output error.", 5), "`/srv/www/a` could not be read or written (Input/output error). Look at" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_of_the_file_system_is_said_with_its_mend(Exception exception, string sentence)
    {
        var fault = PublishFault.At("/srv/www/a", exception);

        Assert.StartsWith(sentence, fault.Message, StringComparison.Ordinal);
        Assert.EndsWith("The published site is as it was.", fault.Message, StringComparison.Ordinal);
        Assert.Same(exception, fault.InnerException);
    }

    [Fact]
    public void A_folder_that_takes_nothing_new_is_named_by_what_was_to_be_in_it() => Assert.Equal(
        $"`{Path.Join(AppContext.BaseDirectory, "new")}` could not be made: the system takes nothing new in that folder. Name another place.",
        PublishFault.Sentence(Path.Join(AppContext.BaseDirectory, "new"), new FileNotFoundException("Could not find file."), "name another place", "try again"));
}
