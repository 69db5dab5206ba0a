using Gradus.Engine.Diary;

namespace Gradus.Browser.Tests;

public sealed class CircleTests(Chromium chromium)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task From_the_first_question_to_the_first_changed_dose_and_its_reason(bool script)
    {
        await using var phone = await Phone.TakeAsync(chromium, script);
        await TheStart.FinishAsync(phone);
        Assert.Equal("/programme", phone.Path);
        Assert.Contains("9 min", await phone.TextAsync(), StringComparison.Ordinal);

        for (var day = 0; day < 7; day++)
        {
            if (day > 0) phone.Clock.Advance(TimeSpan.FromDays(1));
            await ExerciseAsync(phone);
        }

        Assert.True((await phone.DiaryAsync()).OfType<Session>().Select(s => s.At.Date).Distinct().Count() >= 4, "four days of exercise");
        await phone.OpenAsync("/check");
        await phone.AnswerAsync(new Dictionary<string, string> { ["usual-pain"] = "4" });
        await phone.TapAsync("button[name=red][value=none]");

        phone.Clock.Advance(TimeSpan.FromDays(1));
        await phone.OpenAsync("/today");
        Assert.Single(await phone.DiaryAsync(), entry => entry is WrittenReview);
        await phone.OpenAsync("/programme");
        var programme = await phone.TextAsync();
        Assert.True(programme.Contains("10 min", StringComparison.Ordinal), programme);

        await phone.OpenAsync("/why");
        await phone.Page.Locator("main a.item", new() { HasTextString = "walk" }).First.ClickAsync();
        Assert.StartsWith("/why/", phone.Path, StringComparison.Ordinal);
        var why = await phone.TextAsync();
        Assert.Contains("10 min", why, StringComparison.Ordinal);
        Assert.Contains("9 min", why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_was_left_out_is_stored_as_not_answered()
    {
        await using var phone = await Phone.TakeAsync(chromium);
        await TheStart.FinishAsync(phone);
        await phone.OpenAsync("/session");
        await GoThroughAsync(phone);
        await phone.TapAsync("button.btn.main");
        Assert.All((await phone.DiaryAsync()).OfType<Session>(), session => Assert.Null(session.Pain));
        Assert.NotEmpty((await phone.DiaryAsync()).OfType<Session>());
    }

    /// <summary>One day: what Today asks for, then what it asks afterwards.</summary>
    private static async Task ExerciseAsync(Phone phone)
    {
        await phone.OpenAsync("/today");
        if (await phone.Page.Locator("a.btn.main[href='/session']").CountAsync() == 0) return;
        await phone.TapAsync("a.btn.main[href='/session']");
        await GoThroughAsync(phone);
        await phone.AnswerAsync(new Dictionary<string, string> { ["pain"] = "3", ["effort"] = "5", ["liking"] = "3", ["leg"] = "no" });
        await phone.TapAsync("button.btn.main");
        Assert.Equal("/today", phone.Path);
    }

    private static async Task GoThroughAsync(Phone phone)
    {
        for (var n = 0; phone.Path == "/session"; n++)
        {
            Assert.True(n < 8, "a session that does not end");
            await phone.TapAsync("button[name=did][value=done]");
        }

        Assert.Equal("/session/after", phone.Path);
    }
}
