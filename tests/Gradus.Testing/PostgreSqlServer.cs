using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Gradus.Data.PostgreSql;
using Npgsql;

namespace Gradus.Testing;

/// <summary>
/// A PostgreSQL server of its own on 127.0.0.1, with a data folder under the temporary folder and fsync on. Started when first asked for;
/// ends with <see cref="DisposeAsync"/>, and also when the process that started it dies, however it dies.
/// As an xunit fixture it serves a class, a collection or an assembly.
/// </summary>
public sealed class PostgreSqlServer : IAsyncDisposable
{
    // The server goes down when this shell's input ends, which it does with the process that holds the other end; then the data
    // goes too. A line on the input ends the server and leaves its data.
    private const string Keeper = """
        "$1" -D "$2" -p "$3" -k "$2" -h 127.0.0.1 -c max_connections=200 -c log_min_messages=warning >>"$2/server.log" 2>&1 &
        server=$!
        read -r left
        kill -INT "$server"
        wait "$server"
        [ -n "$left" ] || rm -rf "$2"
        """;

    private const string User = "postgres";
    private const string Template = "gradus_template";
    private const int StartSeconds = 60;
    private readonly SemaphoreSlim gate = new(1);
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"gradus-postgresql-{Guid.NewGuid():N}");
    private Process? keeper;
    private int port;
    private int databases;
    private bool hasTemplate;

    /// <summary>A new database with nothing in it, as a connection string.</summary>
    public async Task<string> NewDatabaseAsync(CancellationToken cancellation = default)
    {
        await EnsureStartedAsync(cancellation);
        var name = $"gradus_{Interlocked.Increment(ref databases)}";
        await RunAsync($"CREATE DATABASE {name}", cancellation);
        return ConnectionString(name);
    }

    /// <summary>A new database with the tables of this program and nothing in them, as a connection string. Quicker than making them anew.</summary>
    public async Task<string> NewStoreAsync(CancellationToken cancellation = default)
    {
        await EnsureStartedAsync(cancellation);
        await gate.WaitAsync(cancellation);
        try
        {
            if (!hasTemplate)
                await MakeTemplateAsync(cancellation);
            var name = $"gradus_{Interlocked.Increment(ref databases)}";
            await RunAsync($"CREATE DATABASE {name} TEMPLATE {Template}", cancellation);
            return ConnectionString(name);
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>Ends every connection to a database, as an operator or a broken network does.</summary>
    public Task CutConnectionsAsync(string connectionString, CancellationToken cancellation = default)
    {
        var database = new NpgsqlConnectionStringBuilder(connectionString).Database;
        return RunAsync($"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{database}'", cancellation);
    }

    /// <summary>Kills the server without any chance to tidy up, as a power cut does.</summary>
    public async Task CrashAsync(CancellationToken cancellation = default)
    {
        var postmaster = (await File.ReadAllLinesAsync(Path.Combine(folder, "postmaster.pid"), cancellation))[0];
        using var kill = Process.Start("kill", ["-QUIT", postmaster]);
        await kill.WaitForExitAsync(cancellation);
        await keeper!.StandardInput.WriteLineAsync("leave the data");
        await StopAsync();
    }

    /// <summary>Starts it again with the same data on the same port.</summary>
    public async Task StartAgainAsync(CancellationToken cancellation = default)
    {
        StartKeeper();
        await WaitUntilItAnswersAsync(cancellation);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        NpgsqlConnection.ClearAllPools();
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        gate.Dispose();
    }

    private async Task MakeTemplateAsync(CancellationToken cancellation)
    {
        await RunAsync($"CREATE DATABASE {Template}", cancellation);
        using var data = new TemporaryFolder();
        var store = await PostgreSqlStore.OpenAsync(
            new PostgreSqlStoreOptions(ConnectionString(Template), data.Path), TimeProvider.System, cancellation);
        await store.DisposeAsync();
        hasTemplate = true;
    }

    private async Task EnsureStartedAsync(CancellationToken cancellation)
    {
        await gate.WaitAsync(cancellation);
        try
        {
            if (keeper is not null)
                return;
            port = FreePort();
            await InitialiseAsync(cancellation);
            StartKeeper();
            await WaitUntilItAnswersAsync(cancellation);
        }
        finally
        {
            gate.Release();
        }
    }

    private async Task InitialiseAsync(CancellationToken cancellation)
    {
        Directory.CreateDirectory(folder);
        if (IsRoot)
        {
            using var own = Process.Start("chown", [User, folder]);
            await own.WaitForExitAsync(cancellation);
        }
        using var init = Process.Start(AsUser(Tool("initdb"),
            "-D", folder, "-U", User, "-A", "trust", "-E", "UTF8", "--locale=C", "--no-instructions", "--no-sync"))!;
        var problem = await init.StandardError.ReadToEndAsync(cancellation);
        await init.WaitForExitAsync(cancellation);
        if (init.ExitCode != 0)
            throw new InvalidOperationException($"initdb ended with {init.ExitCode}: {problem}");
    }

    private void StartKeeper() =>
        keeper = Process.Start(AsUser("/bin/sh", "-c", Keeper, "keeper", Tool("postgres"), folder, $"{port}"))!;

    private async Task WaitUntilItAnswersAsync(CancellationToken cancellation)
    {
        var begun = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                await RunAsync("SELECT 1", cancellation);
                return;
            }
            catch (NpgsqlException) when (!keeper!.HasExited && Stopwatch.GetElapsedTime(begun).TotalSeconds < StartSeconds)
            {
                await Task.Delay(20, cancellation);
            }
        }
    }

    private async Task StopAsync()
    {
        if (keeper is null)
            return;
        keeper.StandardInput.Close();
        await keeper.WaitForExitAsync();
        keeper.Dispose();
        keeper = null;
    }

    private async Task RunAsync(string sql, CancellationToken cancellation)
    {
        await using var connection = new NpgsqlConnection(ConnectionString(User));
        await connection.OpenAsync(cancellation);
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellation);
    }

    private string ConnectionString(string database) =>
        $"Host=127.0.0.1;Port={port};Username={User};Database={database};Timeout=10;Pooling={(database == User ? "false" : "true")}";

    // initdb and postgres refuse to run as root; Debian's package brings the user.
    private static ProcessStartInfo AsUser(string program, params string[] arguments) =>
        new(IsRoot ? "runuser" : program, IsRoot ? ["-u", User, "--", program, .. arguments] : arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = "/",
        };

    private static bool IsRoot => Environment.UserName == "root";

    private static string Tool(string name) =>
        Directory.Exists("/usr/lib/postgresql")
        && Directory.EnumerateDirectories("/usr/lib/postgresql")
            .OrderByDescending(version => int.TryParse(Path.GetFileName(version), out var number) ? number : 0)
            .Select(version => Path.Combine(version, "bin", name))
            .FirstOrDefault(File.Exists) is { } found
            ? found
            : throw new InvalidOperationException($"There is no {name}: install Debian's package postgresql.");

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
