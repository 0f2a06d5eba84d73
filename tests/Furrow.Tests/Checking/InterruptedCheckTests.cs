using System.Diagnostics;
using System.Globalization;
using Furrow.Tests.Checking.External;
using Furrow.Tests.Sites;

namespace Furrow.Tests.Checking;

public class InterruptedCheckTests
{
    [Fact]
    public void A_check_that_is_stopped_says_nothing_of_a_site()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such signals.");
        using var site = new DiskSite("");
        using var other = new OtherSite();
        using var check = site.Start(["check", "--against", $"{other.Url}/slow"]);
        Assert.True(SpinWait.SpinUntil(() => !other.Requests.IsEmpty || check.HasExited, TimeSpan.FromMinutes(1)));

        using var kill = Process.Start("kill", ["-INT", check.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
        var call = Call.End(check);

        Assert.Equal((130, "Stopped."), (call.ExitCode, call.Errors.Trim()));
    }
}
