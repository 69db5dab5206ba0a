using System.Net;
using Gradus.Engine.Diary;
using Gradus.Pages;

namespace Gradus.Server.Tests;

public sealed class HaltTests : IAsyncLifetime
{
    /// <summary>Every path that a running programme has, and what stays open in a halt.</summary>
    private static readonly string[] Shut =
    [
        "/", "/today", "/session", "/session/stop", "/session/after", "/session/care", "/form-check?exercise=full-bridge", "/log", "/morning", "/check",
        "/hard-day", "/fall", "/track?name=walking", "/away", "/progress", "/why", "/why/0", "/undo", "/programme", "/more", "/start", "/start/welcome",
    ];

    private TestHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await TestHost.StartAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task While_halted_every_page_leads_to_the_stop_page()
    {
        var (visitor, _) = await _host.EnrolledAsync(Flagged());
        foreach (var path in Shut)
        {
            var answer = await visitor.GetAsync(path);
            Assert.Equal((path, "/stopped"), (path, answer.Location));
        }

        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/stopped")).Status);
    }

    [Fact]
    public async Task While_halted_every_form_leads_to_the_stop_page_and_writes_nothing()
    {
        var (visitor, person) = await _host.EnrolledAsync(Flagged());
        var token = (await visitor.FormAsync("/data"))["_token"];
        foreach (var path in Shut)
        {
            var answer = await visitor.PostAsync(path, new()
            {
                ["_token"] = token,
                ["id"] = Guid.NewGuid().ToString("D"),
                ["track"] = "walking",
                ["did"] = "done",
                ["n"] = "1",
                ["pain"] = "1",
                ["fall"] = "fell",
            });
            Assert.Equal((path, HttpStatusCode.SeeOther, "/stopped"), (path, answer.Status, answer.Location));
        }

        Assert.Single(await _host.DiaryAsync(person));
    }

    [Fact]
    public async Task A_form_opened_before_the_halt_writes_nothing_after_it()
    {
        var (visitor, person) = await _host.EnrolledAsync();
        var session = await visitor.FormAsync("/session", ("did", "done"));
        var sent = await visitor.PostAsync("/session", session);
        Assert.Equal(HttpStatusCode.SeeOther, sent.Status);
        var count = (await _host.DiaryAsync(person)).Count;
        await visitor.SubmitAsync("/wrong", ("flag", "saddle-numbness"), ("confirmed", "wrong"));
        var late = await visitor.FormAsync("/data");
        session["_token"] = late["_token"];
        Assert.Equal("/stopped", (await visitor.PostAsync("/session", session)).Location);
        session["id"] = Guid.NewGuid().ToString("D");
        Assert.Equal("/stopped", (await visitor.PostAsync("/session", session)).Location);
        Assert.Equal(count + 1, (await _host.DiaryAsync(person)).Count);
    }

    [Fact]
    public async Task One_s_own_data_and_signing_out_stay_open_in_a_halt()
    {
        var (visitor, _) = await _host.EnrolledAsync(Flagged());
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/data")).Status);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/data/export")).Status);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/wrong")).Status);
        Assert.Equal(HttpStatusCode.SeeOther, (await visitor.PostAsync("/sign-out", await visitor.FormAsync("/data"))).Status);
    }

    [Fact]
    public async Task Only_a_recorded_clearance_ends_a_halt()
    {
        var (visitor, person) = await _host.EnrolledAsync(Flagged());
        _host.Clock.Advance(TimeSpan.FromDays(40));
        Assert.Equal("/stopped", (await visitor.GetAsync("/today")).Location);
        await _host.Host.Instance.RecordAsync(
            person,
            now => new Clearance { At = now, By = "Dr. A", Role = Role.Physician, Reason = "examined", Scope = ["all"] },
            TestHost.Cancel);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/today")).Status);
    }

    [Fact]
    public void The_paths_tried_here_are_pages() =>
        Assert.All(Shut, path => Assert.NotNull(Site.ReadsOf(path.Split('?')[0])));

    private RedFlag Flagged() => new() { At = _host.Now(), Flags = ["saddle-numbness"] };
}
