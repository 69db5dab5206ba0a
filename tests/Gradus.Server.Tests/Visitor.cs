using System.Net;
using System.Text.RegularExpressions;

namespace Gradus.Server.Tests;

/// <summary>A browser as far as HTTP goes: keeps cookies, sends what a form holds, follows nothing by itself.</summary>
internal sealed partial class Visitor : IDisposable
{
    private readonly CookieContainer _cookies = new();
    private readonly HttpClient _http;

    internal Visitor(Uri address, string? session)
    {
        if (session is not null) _cookies.Add(address, new Cookie("gradus", session, "/"));
        _http = new HttpClient(new SocketsHttpHandler { CookieContainer = _cookies, AllowAutoRedirect = false }) { BaseAddress = address };
        Origin = address.GetLeftPart(UriPartial.Authority);
    }

    /// <summary>What the browser says where its forms come from; null: nothing.</summary>
    internal string? Origin { get; set; }

    internal CookieCollection Cookies => _cookies.GetAllCookies();

    internal async Task<Answer> GetAsync(string path)
    {
        using var response = await _http.GetAsync(path, TestHost.Cancel);
        return await Answer.OfAsync(response);
    }

    internal async Task<Answer> PostAsync(string path, Dictionary<string, string> fields)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent(fields) };
        if (Origin is not null) request.Headers.Add("Origin", Origin);
        using var response = await _http.SendAsync(request, TestHost.Cancel);
        return await Answer.OfAsync(response);
    }

    /// <summary>Opens a page and sends the form it holds, with these values.</summary>
    internal async Task<Answer> SubmitAsync(string path, params (string Name, string Value)[] values) =>
        await PostAsync(path, await FormAsync(path, values));

    /// <summary>The hidden fields of a page's first form, and these values.</summary>
    internal async Task<Dictionary<string, string>> FormAsync(string path, params (string Name, string Value)[] values)
    {
        var page = await GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        var form = new Dictionary<string, string>();
        foreach (Match hidden in Hidden().Matches(page.Html)) form.TryAdd(hidden.Groups[1].Value, WebUtility.HtmlDecode(hidden.Groups[2].Value));
        foreach (var (name, value) in values) form[name] = value;
        return form;
    }

    public void Dispose() => _http.Dispose();

    [GeneratedRegex("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"")]
    private static partial Regex Hidden();
}

/// <summary>What came back.</summary>
internal sealed record Answer(HttpStatusCode Status, string Html, string? Location, IReadOnlyDictionary<string, string> Headers)
{
    internal static async Task<Answer> OfAsync(HttpResponseMessage response) => new(
        response.StatusCode,
        await response.Content.ReadAsStringAsync(TestHost.Cancel),
        response.Headers.Location?.ToString(),
        response.Headers.Concat(response.Content.Headers).ToDictionary(h => h.Key, h => string.Join(", ", h.Value), StringComparer.OrdinalIgnoreCase));
}
