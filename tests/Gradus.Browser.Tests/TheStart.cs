namespace Gradus.Browser.Tests;

/// <summary>Somebody who answers every screen of the start.</summary>
internal static class TheStart
{
    /// <summary>Nothing stands in the way, and walks of twelve minutes are comfortable.</summary>
    internal static readonly Dictionary<string, string> Answers = new()
    {
        ["consent"] = "yes",
        ["born-day"] = "7",
        ["born-month"] = "5",
        ["born-year"] = "1958",
        ["duration"] = "over-12",
        ["told"] = "none",
        ["pain"] = "4",
        ["worse"] = "sitting",
        ["access"] = "chair,mat,shoes",
        ["minutes"] = "30",
        ["days"] = "1,2,3,4,5,6,7",
        ["walk-1"] = "12",
        ["walk-2"] = "12",
        ["walk-3"] = "12",
    };

    /// <summary>Goes from the first screen to the programme; answers the number of screens.</summary>
    internal static async Task<int> FinishAsync(
        Phone phone, IReadOnlyDictionary<string, string>? other = null, Func<Task>? seen = null)
    {
        await phone.SignInAsync();
        return await GoOnAsync(phone, other, seen);
    }

    /// <summary>Goes on from the screen that is shown.</summary>
    internal static async Task<int> GoOnAsync(
        Phone phone, IReadOnlyDictionary<string, string>? other = null, Func<Task>? seen = null)
    {
        var screens = 0;
        while (phone.Path.StartsWith("/start", StringComparison.Ordinal) && phone.Path != "/start/stop")
        {
            Assert.True(++screens <= 20, $"more than 20 screens, now {phone.Path}");
            var before = phone.Path;
            if (seen is not null) await seen();
            await AnswerAsync(phone, other);
            await phone.TapAsync("button.btn.main");
            Assert.True(before != phone.Path, $"{before} refused: {await phone.TextAsync()}");
        }

        return screens;
    }

    private static async Task AnswerAsync(Phone phone, IReadOnlyDictionary<string, string>? other)
    {
        // Every line of yes, no and "I don't know" is answered with no, unless told otherwise.
        foreach (var line in await phone.Page.Locator("fieldset.line").AllAsync())
        {
            var name = await line.GetAttributeAsync("id");
            var no = line.Locator("label:has(input[value='no'])");
            if (!Answers.ContainsKey(name!) && other?.ContainsKey(name!) is not true && await no.CountAsync() > 0) await no.ClickAsync();
        }

        var answers = new Dictionary<string, string>(Answers);
        foreach (var (name, value) in other ?? new Dictionary<string, string>()) answers[name] = value;
        await phone.AnswerAsync(answers);
    }
}
