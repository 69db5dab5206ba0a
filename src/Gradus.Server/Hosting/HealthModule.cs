using Gradus.Data;
using Gradus.Data.Faults;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Gradus.Server.Hosting;

/// <summary>What a supervisor or a balancer asks.</summary>
internal static class HealthModule
{
    /// <summary>Below this much room on the disk, nothing new should be sent here.</summary>
    internal const long LeastFreeBytes = 50L * 1024 * 1024;

    internal static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health/live", () => TypedResults.Text("live\n"));
        routes.MapGet("/health/ready", ReadyAsync);
    }

    private static async Task<Results<ContentHttpResult, ProblemHttpResult>> ReadyAsync(
        DiaryStore store, ServerSettings settings, CancellationToken cancel)
    {
        try
        {
            await store.Accounts.FindSessionAsync(Convert.ToBase64String(new byte[33])[..43], cancel).ConfigureAwait(false);
        }
        catch (StoreException e)
        {
            return TypedResults.Problem(type: $"urn:gradus:{e.Fault.Code}", title: "The store cannot be read.", statusCode: StatusCodes.Status503ServiceUnavailable);
        }

        return settings.PostgreSql is null && new DriveInfo(settings.DataFolder).AvailableFreeSpace < LeastFreeBytes
            ? TypedResults.Problem(type: "urn:gradus:store.disk-full", title: "The disk is nearly full.", statusCode: StatusCodes.Status503ServiceUnavailable)
            : TypedResults.Text("ready\n");
    }
}
