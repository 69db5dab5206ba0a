using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Gradus.Browser.Tests;

public sealed class LookTests(Chromium chromium)
{
    private static readonly string[] Pages =
    [
        "/today", "/session", "/session/stop?n=1", "/log", "/log?day=yesterday", "/morning", "/check", "/hard-day", "/fall", "/wrong", "/track?name=walking",
        "/away", "/progress", "/why", "/why/0", "/programme", "/more", "/data", "/nowhere",
    ];

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task No_page_of_the_product_shuts_anybody_out(ColorScheme scheme)
    {
        await using var phone = await Phone.TakeAsync(chromium, scheme: scheme);
        List<string> found = [];
        await TheStart.FinishAsync(phone, seen: async () => found.AddRange(await ViolationsAsync(phone)));
        foreach (var path in await SomeDaysAsync(phone))
        {
            await phone.OpenAsync(path);
            found.AddRange(await ViolationsAsync(phone));
        }

        Assert.Empty(found);
    }

    [Theory]
    [InlineData(320, 100)]
    [InlineData(390, 200)]
    public async Task Nothing_has_to_be_scrolled_sideways(int width, int text)
    {
        await using var phone = await Phone.TakeAsync(chromium, width: width);
        List<string> found = [];
        await TheStart.FinishAsync(phone, seen: async () => found.AddRange(await OverflowAsync(phone, text)));
        foreach (var path in await SomeDaysAsync(phone))
        {
            await phone.OpenAsync(path);
            found.AddRange(await OverflowAsync(phone, text));
        }

        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task The_doors_shut_nobody_out(ColorScheme scheme)
    {
        await using var phone = await Phone.TakeAsync(chromium, scheme: scheme, width: 320);
        List<string> found = [];
        foreach (var path in new[] { "/today", phone.Link, "/link/x" })
        {
            await phone.OpenAsync(path);
            found.AddRange(await ViolationsAsync(phone));
            found.AddRange(await OverflowAsync(phone, 100));
        }

        Assert.Empty(found);
    }

    [Fact]
    public async Task The_stop_pages_shut_nobody_out_either()
    {
        await using var phone = await Phone.TakeAsync(chromium);
        await TheStart.FinishAsync(phone, new Dictionary<string, string> { ["saddle-numbness"] = "yes" });
        List<string> found = [.. await ViolationsAsync(phone)];
        await phone.TapAsync("button.btn.main, button.btn.urgent, form button");
        found.AddRange(await ViolationsAsync(phone));
        Assert.Empty(found);
    }

    /// <summary>Lives two weeks, so that there is something on every page.</summary>
    private static async Task<string[]> SomeDaysAsync(Phone phone)
    {
        for (var day = 0; day < 14; day++)
        {
            await phone.OpenAsync("/log");
            await phone.AnswerAsync(new Dictionary<string, string> { ["as-planned-1"] = "yes", ["as-planned-2"] = "yes" });
            await phone.TapAsync("button.btn.main");
            phone.Clock.Advance(TimeSpan.FromDays(1));
        }

        return Pages;
    }

    private static async Task<IEnumerable<string>> ViolationsAsync(Phone phone)
    {
        var result = await phone.Page.RunAxe();
        return result.Violations.SelectMany(v => v.Nodes.Select(node => $"{phone.Path}: {v.Id} at {node.Target}"));
    }

    private static async Task<IEnumerable<string>> OverflowAsync(Phone phone, int text)
    {
        await phone.Page.EvaluateAsync($"document.documentElement.style.fontSize = '{text}%'");
        var wide = await phone.Page.EvaluateAsync<string[]>(
            """
            () => {
              const edge = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth <= edge) return [];
              return [...document.querySelectorAll('body *:not(svg *)')]
                .filter(e => e.getBoundingClientRect().right > edge + 1 && ![...e.children].some(c => c.getBoundingClientRect().right > edge + 1))
                .slice(0, 3).map(e => e.tagName + '.' + (e.getAttribute('class') ?? ''));
            }
            """);
        return wide.Select(element => $"{phone.Path} at {text} %: {element}");
    }
}
