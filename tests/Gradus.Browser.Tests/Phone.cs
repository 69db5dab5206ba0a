using Gradus.Engine;
using Gradus.Engine.Diary;
using Gradus.Engine.Json;
using Gradus.Server.Hosting;
using Gradus.Testing;
using Microsoft.Extensions.Time.Testing;
using Microsoft.Playwright;

namespace Gradus.Browser.Tests;

/// <summary>A phone of 390 × 844 before a server of its own, whose clock stands until it is told.</summary>
internal sealed class Phone : IAsyncDisposable
{
    private static readonly DateTimeOffset Monday = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private readonly TemporaryFolder _folder;
    private readonly GradusHost _host;
    private readonly IBrowserContext _context;

    private Phone(TemporaryFolder folder, FakeTimeProvider clock, GradusHost host, IBrowserContext context, IPage page) =>
        (_folder, Clock, _host, _context, Page) = (folder, clock, host, context, page);

    internal FakeTimeProvider Clock { get; }

    internal IPage Page { get; }

    /// <summary>The path that is shown.</summary>
    internal string Path => new Uri(Page.Url).AbsolutePath;

    internal static async Task<Phone> TakeAsync(Chromium chromium, bool script = true, ColorScheme scheme = ColorScheme.Light, int width = 390, string? zone = null)
    {
        var folder = new TemporaryFolder();
        var clock = new FakeTimeProvider(Monday);
        var host = await GradusHost.StartAsync(
            new ServerSettings { DataFolder = folder.Path, Urls = "http://127.0.0.1:0", TimeZone = "UTC", Clock = clock, HandlesSignals = false },
            TestContext.Current.CancellationToken);
        var context = await chromium.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = host.Address.ToString(),
            ViewportSize = new ViewportSize { Width = width, Height = 844 },
            ColorScheme = scheme,
            JavaScriptEnabled = script,
            HasTouch = true,
            TimezoneId = zone,
        });
        context.SetDefaultTimeout(10_000);
        return new Phone(folder, clock, host, context, await context.NewPageAsync());
    }

    /// <summary>The link that the first start printed.</summary>
    internal string Link => _host.Greeting[_host.Greeting.IndexOf("http", StringComparison.Ordinal)..];

    /// <summary>Uses that link.</summary>
    internal async Task SignInAsync()
    {
        await Page.GotoAsync(Link);
        await Page.ClickAsync("button[type=submit]");
    }

    internal Task OpenAsync(string path) => Page.GotoAsync(path);

    internal Task TapAsync(string selector) => Page.Locator(selector).First.ClickAsync();

    /// <summary>Gives the answers that this screen asks for, by the names of its fields.</summary>
    internal async Task AnswerAsync(IReadOnlyDictionary<string, string> answers)
    {
        foreach (var (name, value) in answers)
        {
            var fields = Page.Locator($"form [name='{name}']:not([type=hidden])");
            if (await fields.CountAsync() == 0) continue;
            if (await fields.First.GetAttributeAsync("type") is "radio" or "checkbox")
                foreach (var one in value.Split(','))
                    await Page.Locator($"label:has([name='{name}'][value='{one}'])").First.ClickAsync();
            else if (await fields.First.IsVisibleAsync())
                await fields.First.FillAsync(value);
        }
    }

    /// <summary>What the form around a button would send if the button were pressed.</summary>
    internal async Task<Dictionary<string, string>> FormAsync(string button)
    {
        var fields = Page.Locator($"form:has({button}) input[type=hidden]");
        var form = new Dictionary<string, string>();
        foreach (var field in await fields.AllAsync())
            form[(await field.GetAttributeAsync("name"))!] = (await field.GetAttributeAsync("value"))!;
        var pressed = Page.Locator(button).First;
        form[(await pressed.GetAttributeAsync("name"))!] = (await pressed.GetAttributeAsync("value"))!;
        return form;
    }

    /// <summary>Sends a form that was taken earlier, with this browser's cookies; answers where it ends.</summary>
    internal async Task<string> SendAsync(string path, Dictionary<string, string> fields)
    {
        var form = _context.APIRequest.CreateFormData();
        foreach (var (name, value) in fields) form.Append(name, value);
        var origin = _host.Address.GetLeftPart(UriPartial.Authority);
        var answer = await _context.APIRequest.PostAsync(path, new APIRequestContextOptions { Form = form, Headers = [new("Origin", origin)] });
        return new Uri(answer.Url).AbsolutePath;
    }

    /// <summary>Somebody beside the server records something, as the command line does.</summary>
    internal async Task SayAsync(Func<CivilTime, Entry> entry)
    {
        var person = Assert.Single(await _host.Instance.Store.ListPersonsAsync(TestContext.Current.CancellationToken));
        await _host.Instance.RecordAsync(person.Id, entry, TestContext.Current.CancellationToken);
    }

    /// <summary>What stands in the one diary of this server.</summary>
    internal async Task<IReadOnlyList<Entry>> DiaryAsync()
    {
        var person = Assert.Single(await _host.Instance.Store.ListPersonsAsync(TestContext.Current.CancellationToken));
        var loaded = await _host.Instance.Store.LoadPersonAsync(person.Id, null, TestContext.Current.CancellationToken);
        return [.. loaded!.Tail.Select(row => DiaryJson.ReadEntry(row.Body))];
    }

    internal async Task<string> TextAsync() => await Page.Locator("main").InnerTextAsync();

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        await _host.DisposeAsync();
        _folder.Dispose();
    }
}
