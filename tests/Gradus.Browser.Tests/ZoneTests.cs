namespace Gradus.Browser.Tests;

public sealed class ZoneTests(Chromium chromium)
{
    [Theory]
    [InlineData(true, "Pacific/Auckland")]
    [InlineData(false, "UTC")]
    public async Task The_zone_of_the_device_is_filled_in_where_scripts_run(bool script, string expected)
    {
        await using var phone = await Phone.TakeAsync(chromium, script, zone: "Pacific/Auckland");
        string? filled = null;
        await TheStart.FinishAsync(phone, seen: async () =>
        {
            if (phone.Path == "/start/time") filled = await phone.Page.InputValueAsync("#zone");
        });
        Assert.Equal(expected, filled);
    }
}
