using System.Net;
using Gradus.Server.Hosting;
using Gradus.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;

namespace Gradus.Server.Tests;

public sealed class StoreTests
{
    [Fact]
    public async Task What_cannot_be_written_is_not_acknowledged_and_can_be_sent_again()
    {
        await using var host = await TestHost.StartAsync();
        var (visitor, person) = await host.EnrolledAsync();
        var form = await visitor.FormAsync("/fall", ("fall", "fell"));
        Answer refused;
        await using (var other = new SqliteConnection($"Data Source={Path.Combine(host.DataFolder, "gradus.db")};Pooling=False"))
        {
            await other.OpenAsync(TestHost.Cancel);
            await using var holding = other.CreateCommand();
            holding.CommandText = "BEGIN IMMEDIATE";
            await holding.ExecuteNonQueryAsync(TestHost.Cancel);
            refused = await visitor.PostAsync("/fall", form);
            Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/today")).Status);
        }

        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.Status);
        Assert.Contains("It is not your fault", refused.Html, StringComparison.Ordinal);
        Assert.Empty(await host.DiaryAsync(person));
        Assert.Equal(HttpStatusCode.SeeOther, (await visitor.PostAsync("/fall", form)).Status);
        Assert.Single(await host.DiaryAsync(person));
    }

    [Fact]
    public async Task A_store_that_was_taken_away_is_said_to_the_balancer()
    {
        await using var server = new PostgreSqlServer();
        using var folder = new TemporaryFolder();
        await using var host = await GradusHost.StartAsync(await SettingsAsync(server, folder), TestHost.Cancel);
        using var anybody = new Visitor(host.Address, null);
        Assert.Equal(HttpStatusCode.OK, (await anybody.GetAsync("/health/ready")).Status);
        await server.CrashAsync(TestHost.Cancel);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await anybody.GetAsync("/health/ready")).Status);
        Assert.Equal(HttpStatusCode.OK, (await anybody.GetAsync("/health/live")).Status);
    }

    [Fact]
    public async Task On_PostgreSQL_a_link_signs_in_and_the_start_begins()
    {
        await using var server = new PostgreSqlServer();
        using var folder = new TemporaryFolder();
        await using var host = await GradusHost.StartAsync(await SettingsAsync(server, folder), TestHost.Cancel);
        using var visitor = new Visitor(host.Address, null);
        var link = new Uri(host.Greeting[host.Greeting.IndexOf("http", StringComparison.Ordinal)..]);
        Assert.Equal(HttpStatusCode.SeeOther, (await visitor.PostAsync(link.AbsolutePath, [])).Status);
        Assert.Equal("/start/born", (await visitor.SubmitAsync("/start/welcome", ("consent", "yes"))).Location);
    }

    private static async Task<ServerSettings> SettingsAsync(PostgreSqlServer server, TemporaryFolder folder) =>
        TestHost.Settings(folder.Path, new FakeTimeProvider(TestHost.Monday)) with { PostgreSql = await server.NewDatabaseAsync(TestHost.Cancel) };
}
