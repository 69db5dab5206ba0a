using Microsoft.AspNetCore.Http.HttpResults;

namespace Gradus.Server.Assets;

/// <summary>Style sheets, fonts and scripts: the same for everybody, kept by the browser.</summary>
internal static class AssetsModule
{
    internal static void MapAssets(this IEndpointRouteBuilder routes, string folder)
    {
        foreach (var (path, file) in WebFile.ReadAll(folder))
            routes.MapMethods(path, ["GET", "HEAD"], (HttpContext context) => Answer(context, file));
    }

    private static Results<FileContentHttpResult, StatusCodeHttpResult> Answer(HttpContext context, WebFile file)
    {
        context.Response.Headers.CacheControl = file.Cache;
        context.Response.Headers.ETag = file.Tag;
        return context.Request.Headers.IfNoneMatch.Contains(file.Tag)
            ? TypedResults.StatusCode(StatusCodes.Status304NotModified)
            : TypedResults.Bytes(file.Bytes, file.Type);
    }
}
