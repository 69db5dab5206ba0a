using Gradus.Engine.Diary;

namespace Gradus.Browser.Tests;

public sealed class TakenUpTests(Chromium chromium)
{
    [Fact]
    public async Task A_start_that_was_cut_short_goes_on_after_a_clearance()
    {
        await using var phone = await Phone.TakeAsync(chromium);
        await TheStart.FinishAsync(phone, new Dictionary<string, string> { ["fever"] = "yes" });
        await phone.TapAsync("button.btn.main");
        Assert.Equal("/stopped", phone.Path);

        await phone.SayAsync(now => new Clearance { At = now, By = "Dr. A", Role = Role.Physician, Reason = "seen", Scope = ["all"] });
        await phone.OpenAsync("/today");
        Assert.Equal("/start/again", phone.Path);
        Assert.Contains("Dr. A, a physician", await phone.TextAsync(), StringComparison.Ordinal);
        await TheStart.GoOnAsync(phone);
        Assert.Equal("/programme", phone.Path);
        await phone.OpenAsync("/session");
        Assert.Equal("/session", phone.Path);
    }
}
