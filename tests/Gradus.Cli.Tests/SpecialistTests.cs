using Gradus.Data;
using Gradus.Data.Sqlite;
using Gradus.Engine.Diary;
using Gradus.Engine.Json;
using Gradus.Testing;

namespace Gradus.Cli.Tests;

public sealed class SpecialistTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    public async ValueTask InitializeAsync() => (await Command.RunAsync("demo", "--data", _folder.Path)).IsDone();

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_clearance_is_written_with_name_role_and_reason_and_ends_the_halt()
    {
        var ran = (await SayAsync("clear", "Farid", "--name", "Dr. A", "--role", "physician", "--reason", "examined", "--until", "2026-12-01")).IsDone();
        Assert.Contains("resume", ran.Said, StringComparison.Ordinal);
        var clearance = Assert.IsType<Clearance>(await LastAsync("Farid"));
        Assert.Equal(("Dr. A", Role.Physician, "examined", new DateOnly(2026, 12, 1)), (clearance.By, clearance.Role, clearance.Reason, clearance.Expires));
        Assert.Equal(["all"], clearance.Scope);
    }

    [Fact]
    public async Task A_clearance_by_a_role_that_may_not_give_it_is_recorded_and_refused_by_the_rules()
    {
        var ran = (await SayAsync("clear", "Farid", "--name", "N. B", "--role", "nurse", "--reason", "seen")).IsDone();
        Assert.Contains("refuse", ran.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_exercise_is_allowed_again()
    {
        await SayAsync("allow", "Greta", "seated-hamstring-stretch", "--name", "P. C", "--role", "specialist", "--reason", "calm for two weeks");
        var allow = Assert.IsType<Allow>(await LastAsync("Greta"));
        Assert.Equal(("seated-hamstring-stretch", "P. C", "calm for two weeks"), (allow.Exercise, allow.By, allow.Reason));
    }

    [Fact]
    public async Task A_known_symptom_a_condition_and_a_form_check_are_written()
    {
        string[] by = ["--name", "P. C", "--role", "specialist", "--reason", "seen today"];
        (await SayAsync("known", "Anna", ["leg-weakness", .. by])).IsDone();
        Assert.Equal("leg-weakness", Assert.IsType<Known>(await LastAsync("Anna")).Flag);
        (await SayAsync("condition", "Anna", ["osteoporosis", .. by])).IsDone();
        Assert.Equal(("osteoporosis", "P. C"), Assert.IsType<ConditionAdded>(await LastAsync("Anna")) is var added ? (added.Name, added.By) : default);
        (await SayAsync("condition", "Anna", ["osteoporosis", "--remove", .. by])).IsDone();
        Assert.Equal("seen today", Assert.IsType<ConditionRemoved>(await LastAsync("Anna")).Reason);
        (await SayAsync("form-check", "Anna", ["full-bridge", "--failed", .. by])).IsDone();
        Assert.Equal((false, "P. C"), Assert.IsType<FormCheck>(await LastAsync("Anna")) is var check ? (check.Passed, check.Name) : default);
    }

    [Fact]
    public async Task A_name_that_the_catalogue_lacks_is_refused_with_near_ones() =>
        (await SayAsync("allow", "Anna", "hamstring", "--name", "P. C", "--role", "specialist", "--reason", "x"))
            .IsRefusedInOneLine("seated-hamstring-stretch");

    [Fact]
    public async Task Somebody_who_is_not_here_is_refused() =>
        (await SayAsync("allow", "Zoe", "full-bridge", "--name", "P. C", "--role", "specialist", "--reason", "x")).IsRefusedInOneLine("Zoe");

    [Fact]
    public async Task Where_several_are_here_it_must_be_said_who() =>
        (await Command.RunAsync("known", "leg-weakness", "--name", "P. C", "--role", "specialist", "--reason", "x", "--data", _folder.Path))
            .IsRefusedInOneLine("--person");

    private Task<Ran> SayAsync(string verb, string person, params string[] words) =>
        Command.RunAsync([verb, .. words, "--person", person, "--data", _folder.Path]);

    private async Task<Entry> LastAsync(string name)
    {
        var cancel = TestContext.Current.CancellationToken;
        await using var store = await SqliteStore.OpenAsync(new SqliteStoreOptions(_folder.Path) { Use = StoreUse.Beside }, Command.Clock, cancel);
        var person = Assert.Single(await store.FindPersonsAsync(name, cancel));
        return DiaryJson.ReadEntry((await store.LoadPersonAsync(person.Id, null, cancel))!.Tail[^1].Body);
    }
}
