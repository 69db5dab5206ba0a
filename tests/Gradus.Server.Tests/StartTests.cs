using Gradus.Data.Faults;
using Gradus.Data.Sqlite;
using Gradus.Server.Hosting;
using Gradus.Testing;
using Microsoft.Extensions.Time.Testing;

namespace Gradus.Server.Tests;

public sealed class StartTests
{
    private static readonly FakeTimeProvider Clock = new(TestHost.Monday);

    [Fact]
    public async Task A_second_server_on_the_same_data_is_refused_with_the_reason()
    {
        await using var host = await TestHost.StartAsync();
        var fault = await Assert.ThrowsAsync<StartException>(() => GradusHost.StartAsync(TestHost.Settings(host.DataFolder, Clock), TestHost.Cancel));
        Assert.Contains("Another Gradus is serving", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_that_is_in_use_is_said_and_the_data_is_let_go()
    {
        await using var host = await TestHost.StartAsync();
        using var folder = new TemporaryFolder();
        var settings = TestHost.Settings(folder.Path, Clock) with { Urls = host.Address.GetLeftPart(UriPartial.Authority) };
        var fault = await Assert.ThrowsAsync<StartException>(() => GradusHost.StartAsync(settings, TestHost.Cancel));
        Assert.Contains("is in use", fault.Message, StringComparison.Ordinal);
        await using var second = await GradusHost.StartAsync(TestHost.Settings(folder.Path, Clock), TestHost.Cancel);
    }

    [Fact]
    public async Task An_address_that_is_none_is_said()
    {
        using var folder = new TemporaryFolder();
        var settings = TestHost.Settings(folder.Path, Clock) with { Urls = "nonsense" };
        var fault = await Assert.ThrowsAsync<StartException>(() => GradusHost.StartAsync(settings, TestHost.Cancel));
        Assert.Contains("nonsense", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_file_is_said_and_left_as_it_is()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.Of("gradus.db"), new string('?', 20_000), TestHost.Cancel);
        var fault = await Assert.ThrowsAsync<StartException>(() => GradusHost.StartAsync(TestHost.Settings(folder.Path, Clock), TestHost.Cancel));
        Assert.Contains("damaged", fault.Message, StringComparison.Ordinal);
        Assert.Equal(new string('?', 20_000), await File.ReadAllTextAsync(folder.Of("gradus.db"), TestHost.Cancel));
    }

    [Fact]
    public async Task A_data_folder_that_cannot_be_made_is_said()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.Of("file"), "", TestHost.Cancel);
        var fault = await Assert.ThrowsAsync<StartException>(() => GradusHost.StartAsync(TestHost.Settings(folder.Of("file", "data"), Clock), TestHost.Cancel));
        Assert.DoesNotContain("\n", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_fault_of_the_store_has_a_sentence()
    {
        var codes = typeof(StoreFaultCodes).GetFields().Select(field => (string)field.GetRawConstantValue()!);
        Assert.All(codes, code => Assert.DoesNotContain(code, StoreFaultLines.Say(StoreFault.Of(code, ("path", "X"))), StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_first_start_says_a_link_and_the_later_ones_an_address()
    {
        await using var host = await TestHost.StartAsync();
        Assert.Contains("/link/", host.Host.Greeting, StringComparison.Ordinal);
        using var visitor = await host.NewcomerAsync();
        await host.StartAgainAsync();
        Assert.DoesNotContain("/link/", host.Host.Greeting, StringComparison.Ordinal);
        Assert.Contains(host.Address.ToString(), host.Host.Greeting, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_folder_is_open_again_for_others_when_the_server_has_ended()
    {
        var host = await TestHost.StartAsync();
        await host.Host.DisposeAsync();
        await using var store = await SqliteStore.OpenAsync(new SqliteStoreOptions(host.DataFolder), Clock, TestHost.Cancel);
        Assert.Empty(await store.ListPersonsAsync(TestHost.Cancel));
    }
}
