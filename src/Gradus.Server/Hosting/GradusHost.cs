using System.Net;
using System.Threading.RateLimiting;
using Gradus.Server.Accounts;
using Gradus.Server.Assets;
using Gradus.Server.Diary;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Logging.Console;

namespace Gradus.Server.Hosting;

/// <summary>A serving instance: from the data folder to the pages.</summary>
public sealed class GradusHost : IAsyncDisposable
{
    private readonly Instance _instance;
    private readonly WebApplication _app;

    private readonly string _folder;

    private GradusHost(Instance instance, WebApplication app, string folder) => (_instance, _app, _folder) = (instance, app, folder);

    /// <summary>The address that people type.</summary>
    public Uri Address { get; private set; } = new("http://localhost");

    /// <summary>What whoever started it is told: one line with one link.</summary>
    public string Greeting { get; private set; } = "";

    internal Instance Instance => _instance;

    /// <summary>Opens everything and listens.</summary>
    /// <exception cref="StartException">Something outside the program is not as it must be.</exception>
    public static async Task<GradusHost> StartAsync(ServerSettings settings, CancellationToken cancel)
    {
        var instance = await Instance.OpenAsync(settings, serving: true, cancel).ConfigureAwait(false);
        WebApplication? app = null;
        try
        {
            app = Build(settings, instance);
            await app.StartAsync(cancel).ConfigureAwait(false);
            var host = new GradusHost(instance, app, settings.DataFolder);
            await host.GreetAsync(settings, cancel).ConfigureAwait(false);
            return host;
        }
        catch (Exception e)
        {
            if (app is not null) await app.DisposeAsync().ConfigureAwait(false);
            await instance.DisposeAsync().ConfigureAwait(false);
            if (e is IOException { InnerException: AddressInUseException } or AddressInUseException)
                throw new StartException($"{settings.Urls} is in use. Another Gradus may be serving there; give this one another address with --urls.", e);
            if (e is IOException or FormatException or InvalidOperationException)
                throw new StartException($"Cannot listen on {settings.Urls}: {e.Message.Split('\n')[0]}", e);
            throw;
        }
    }

    /// <summary>Completes when the process is asked to end, or <paramref name="cancel"/> is.</summary>
    public Task WaitForEndAsync(CancellationToken cancel) => _app.WaitForShutdownAsync(cancel);

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync().ConfigureAwait(false);
        ServingAddress.Forget(_folder);
        await _instance.DisposeAsync().ConfigureAwait(false);
    }

    private static WebApplication Build(ServerSettings settings, Instance instance)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = instance.Home, ApplicationName = "Gradus.Server" });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = PostedForm.MostBytes;
        });
        if (settings.Urls.Contains("https:", StringComparison.OrdinalIgnoreCase)) builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.UseUrls(settings.Urls);
        if (!settings.HandlesSignals) builder.Services.AddSingleton<IHostLifetime, NoLifetime>();
        // What keeps the host from starting is said once, in a line, by whoever started it.
        builder.Logging.AddFilter(null, LogLevel.Warning).AddFilter("Microsoft.Extensions.Hosting", LogLevel.None).AddSimpleConsole(console =>
        {
            console.ColorBehavior = LoggerColorBehavior.Disabled;
            console.SingleLine = true;
            console.TimestampFormat = "yyyy-MM-ddTHH:mm:ssZ ";
            console.UseUtcTimestamp = true;
        });
        builder.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        AddServices(builder.Services, settings, instance);

        var app = builder.Build();
        app.UseSecurityHeaders();
        app.UseFaultHandling();
        app.UseRequestGuard(settings.PublicUrl);
        app.UseRouting();
        app.UseRateLimiter();
        app.MapAssets(Path.Combine(instance.Home, "web"));
        app.MapHealth();
        app.MapAccounts();
        app.MapDiary();
        return app;
    }

    private static void AddServices(IServiceCollection services, ServerSettings settings, Instance instance)
    {
        services.AddRoutingCore();
        services.AddSingleton(settings);
        services.AddSingleton(settings.Clock);
        services.AddSingleton(instance.Store);
        services.AddSingleton(instance.Store.Accounts);
        services.AddSingleton(instance.Library);
        services.AddSingleton(instance.Clock);
        services.AddSingleton(instance.Diaries);
        services.AddSingleton<PlainPages>();
        services.AddAccounts();
        services.AddDiary();
        services.AddRateLimiter(limits =>
        {
            limits.OnRejected = async (refused, _) =>
                await refused.HttpContext.RequestServices.GetRequiredService<PlainPages>().TooMany().ExecuteAsync(refused.HttpContext).ConfigureAwait(false);
            limits.AddPolicy(AccountsModule.LinkLimit, context => RateLimitPartition.GetFixedWindowLimiter(
                context.Connection.RemoteIpAddress ?? IPAddress.None,
                _ => new FixedWindowRateLimiterOptions { PermitLimit = 10, Window = TimeSpan.FromMinutes(1) }));
        });
    }

    private async Task GreetAsync(ServerSettings settings, CancellationToken cancel)
    {
        var bound = _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        Address = settings.PublicUrl ?? new Uri(bound.Replace("[::]", "localhost", StringComparison.Ordinal).Replace("0.0.0.0", "localhost", StringComparison.Ordinal));
        ServingAddress.Keep(_folder, Address);
        Greeting = await _instance.HasPeopleAsync(cancel).ConfigureAwait(false)
            ? $"Gradus is at {Address} (a link to sign in: ./run link)"
            : $"Open this to begin (it works once, for 24 hours): {await _instance.NewLinkAsync(Address, null, cancel).ConfigureAwait(false)}";
    }

    private sealed class NoLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
