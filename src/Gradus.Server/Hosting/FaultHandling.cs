using Gradus.Data.Faults;
using Gradus.Server.Diary;

namespace Gradus.Server.Hosting;

/// <summary>The one place where a failure becomes an answer. Nothing is acknowledged that was not written.</summary>
internal static class FaultHandling
{
    internal static void UseFaultHandling(this IApplicationBuilder app)
    {
        var plain = app.ApplicationServices.GetRequiredService<PlainPages>();
        var log = app.ApplicationServices.GetRequiredService<ILoggerFactory>().CreateLogger("Gradus.Server");
        app.Use(async (context, next) =>
        {
            try
            {
                await next(context).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
            {
                // Nobody is there to be answered.
            }
            catch (Exception e) when (!context.Response.HasStarted)
            {
                await Answer(e, context, plain, log).ExecuteAsync(context).ConfigureAwait(false);
            }
        });
    }

    private static IResult Answer(Exception e, HttpContext context, PlainPages plain, ILogger log)
    {
        switch (e)
        {
            case StoreException { Fault.Code: var code }:
                log.StoreFailed(code, e);
                return plain.NotSaved(code is StoreFaultCodes.DiskFull ? StatusCodes.Status507InsufficientStorage : StatusCodes.Status503ServiceUnavailable);
            case BusyDiary busy:
                log.Busy(busy.Rounds);
                return plain.NotSaved(StatusCodes.Status503ServiceUnavailable);
            case BadHttpRequestException { StatusCode: var status }:
                return TypedResults.StatusCode(status);
            default:
                log.Broke(context.TraceIdentifier, e);
                return plain.Broken();
        }
    }
}
