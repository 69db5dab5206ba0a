using Gradus.Engine.Diary;

namespace Gradus.Browser.Tests;

public sealed class HaltTests(Chromium chromium)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_warning_sign_takes_everything_away_on_every_way_back(bool script)
    {
        await using var phone = await Phone.TakeAsync(chromium, script);
        await TheStart.FinishAsync(phone);
        await phone.OpenAsync("/today");
        await phone.OpenAsync("/session");
        var replayed = await phone.FormAsync("button[name=did][value=done]");

        await phone.OpenAsync("/wrong");
        await phone.TapAsync("label:has([name=flag][value='saddle-numbness'])");
        await phone.TapAsync("button.btn.main, button.btn.urgent");
        await phone.TapAsync("button[name=confirmed]");
        Assert.Equal("/stopped", phone.Path);
        Assert.Single(await phone.DiaryAsync(), entry => entry is RedFlag);

        foreach (var typed in new[] { "/", "/today", "/session", "/programme", "/progress", "/why", "/log", "/hard-day", "/check" })
        {
            await phone.OpenAsync(typed);
            Assert.Equal((typed, "/stopped"), (typed, phone.Path));
        }

        for (var back = 0; back < 8; back++)
        {
            await phone.Page.GoBackAsync();
            Assert.DoesNotContain(phone.Path, (string[])["/today", "/session", "/programme"]);
        }

        var entries = (await phone.DiaryAsync()).Count;
        Assert.EndsWith("/stopped", await phone.SendAsync("/session", replayed), StringComparison.Ordinal);
        Assert.Equal(entries, (await phone.DiaryAsync()).Count);
    }

    [Fact]
    public async Task A_warning_sign_at_the_start_shows_what_to_do_and_no_exercise()
    {
        await using var phone = await Phone.TakeAsync(chromium);
        await TheStart.FinishAsync(phone, new Dictionary<string, string> { ["saddle-numbness"] = "yes" });
        Assert.Equal("/start/stop", phone.Path);
        foreach (var typed in new[] { "/today", "/programme", "/start/pain" })
        {
            await phone.OpenAsync(typed);
            Assert.Equal((typed, "/start/stop"), (typed, phone.Path));
        }
    }
}
