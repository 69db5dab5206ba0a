namespace Gradus.Server.Diary;

/// <summary>A person's pages, actions and export.</summary>
internal static class DiaryModule
{
    internal static void AddDiary(this IServiceCollection services)
    {
        services.AddSingleton<Diaries>();
        services.AddSingleton<KeptPages>();
        services.AddSingleton<PersonPages>();
    }

    internal static void MapDiary(this IEndpointRouteBuilder routes)
    {
        Export.Map(routes);
        routes.MapMethods("/{**path}", ["GET", "HEAD"], (HttpContext context, PersonPages pages) => pages.ShowAsync(context));
        routes.MapMethods("/{**path}", ["POST"], (HttpContext context, PersonPages pages) => pages.ActAsync(context));
    }
}
