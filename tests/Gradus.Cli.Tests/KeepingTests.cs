using Gradus.Testing;

namespace Gradus.Cli.Tests;

public sealed class KeepingTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_was_backed_up_is_there_after_a_restore()
    {
        (await Command.RunAsync("demo", "--data", _folder.Of("one"))).IsDone();
        (await Command.RunAsync("backup", _folder.Of("file"), "--data", _folder.Of("one"))).IsDone();
        (await Command.RunAsync("restore", _folder.Of("file"), "--data", _folder.Of("two"))).IsDone();
        var before = (await Command.RunAsync("people", "--data", _folder.Of("one"))).IsDone().Lines;
        Assert.True(before.Length >= 10, "one of each kind");
        Assert.Equal(before, (await Command.RunAsync("people", "--data", _folder.Of("two"))).IsDone().Lines);
    }

    [Fact]
    public async Task A_restore_never_goes_over_anything()
    {
        (await Command.RunAsync("demo", "--data", _folder.Of("one"))).IsDone();
        (await Command.RunAsync("backup", _folder.Of("file"), "--data", _folder.Of("one"))).IsDone();
        (await Command.RunAsync("restore", _folder.Of("file"), "--data", _folder.Of("one"))).IsRefusedInOneLine("does not overwrite");
        (await Command.RunAsync("backup", _folder.Of("file"), "--data", _folder.Of("one"))).IsRefusedInOneLine("does not overwrite");
    }

    [Fact]
    public async Task A_file_that_is_no_backup_is_refused()
    {
        await File.WriteAllTextAsync(_folder.Of("file"), "not a backup", TestContext.Current.CancellationToken);
        (await Command.RunAsync("restore", _folder.Of("file"), "--data", _folder.Of("two"))).IsRefusedInOneLine("not a whole Gradus backup");
        (await Command.RunAsync("restore", _folder.Of("none"), "--data", _folder.Of("two"))).IsRefusedInOneLine("There is no file");
    }

    [Fact]
    public async Task Sample_people_are_not_mixed_with_real_ones()
    {
        (await Command.RunAsync("demo", "--data", _folder.Path)).IsDone();
        (await Command.RunAsync("demo", "--data", _folder.Path)).IsRefusedInOneLine("not mixed");
    }

    [Fact]
    public async Task A_link_is_made_for_somebody_here_and_for_somebody_new()
    {
        (await Command.RunAsync("demo", "--data", _folder.Path)).IsDone();
        var known = (await Command.RunAsync("link", "--person", "anna", "--data", _folder.Path)).IsDone();
        var fresh = (await Command.RunAsync("link", "--new", "--data", _folder.Path)).IsDone();
        Assert.StartsWith("http://127.0.0.1:7300/link/", known.Said, StringComparison.Ordinal);
        Assert.NotEqual(known.Said, fresh.Said);
        (await Command.RunAsync("link", "--person", "zoe", "--data", _folder.Path)).IsRefusedInOneLine("zoe");
    }

    [Fact]
    public async Task A_store_of_this_version_needs_no_migration()
    {
        (await Command.RunAsync("migrate", "--data", _folder.Path)).IsDone();
        (await Command.RunAsync("migrate", "--data", _folder.Path)).IsDone();
    }

    [Fact]
    public async Task The_doctor_finds_a_damaged_file()
    {
        Assert.Equal(ExitCodes.Done, (await Command.RunAsync("doctor", "--data", _folder.Path)).Code);
        await File.WriteAllTextAsync(_folder.Of("gradus.db"), new string('?', 9_000), TestContext.Current.CancellationToken);
        var ran = await Command.RunAsync("doctor", "--data", _folder.Path);
        Assert.Equal(ExitCodes.Failed, ran.Code);
        Assert.Contains("wrong store", ran.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_content_that_is_shipped_has_no_fault() =>
        Assert.EndsWith(", 0 issues\n", (await Command.RunAsync("content", "check")).IsDone().Said, StringComparison.Ordinal);

    [Fact]
    public async Task Content_that_is_missing_is_said() =>
        Assert.Equal(ExitCodes.Failed, (await Command.RunAsync("content", "check", _folder.Of("none"))).Code);
}
