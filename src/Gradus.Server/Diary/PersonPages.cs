using System.Text;
using Gradus.Pages;
using Gradus.Pages.Contract;
using Gradus.Server.Accounts;
using Gradus.Server.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Gradus.Server.Diary;

/// <summary>Every page of the product, and every form: the host's half of the circle.</summary>
internal sealed class PersonPages(SignIns signIns, Diaries diaries, Library library, PlainPages plain, PersonClock clock, KeptPages kept)
{
    internal async Task<IResult> ShowAsync(HttpContext context)
    {
        var cancel = context.RequestAborted;
        if (await signIns.FindAsync(context).ConfigureAwait(false) is not { } who) return plain.SignedOut();
        var path = PathOf(context);
        var key = kept.KeyOf(context.Request, path, who);
        if (key is not null && kept.Find(key) is { } page) return Html(page);
        if (await diaries.OpenAsync(who.Person, Site.ReadsOf(path) ?? Reads.Recent, cancel).ConfigureAwait(false) is not { } diary)
            return plain.SignedOut();
        var rendered = await Site.RenderAsync(diary.View, Request(context, path, diary, who, null), library).ConfigureAwait(false);
        if (key is null || rendered is not { Redirect: null, Status: StatusCodes.Status200OK }) return Answer(rendered);
        page = Encoding.UTF8.GetBytes(rendered.Html);
        kept.Keep(key, page);
        return Html(page);
    }

    internal async Task<IResult> ActAsync(HttpContext context)
    {
        var cancel = context.RequestAborted;
        if (await signIns.FindAsync(context).ConfigureAwait(false) is not { } who) return plain.SignedOut();
        if (await PostedForm.ReadAsync(context.Request, cancel).ConfigureAwait(false) is not { } form) return plain.BadForm();
        if (!FormToken.Fits(who.Secret, form.GetValueOrDefault(FormToken.Field))) return plain.OldForm();
        var path = PathOf(context);
        var id = PostedForm.IdOf(form);
        if (await diaries.ActAsync(who.Person, Site.ReadsOf(path) ?? Reads.Recent, Decide, cancel).ConfigureAwait(false) is not var (result, diary))
            return plain.SignedOut();
        if (result.Faults.IsEmpty) return TypedResults.Extensions.SeeOther(result.Next);
        return Answer(await Site.RenderAsync(diary.View, Request(context, path, diary, who, null), library, result, form).ConfigureAwait(false));

        ActionResult Decide(OpenDiary diary)
        {
            var decided = Site.Act(diary.View, Request(context, path, diary, who, id), form, library);
            if (id is null || !FormId.IsTaken(decided, diary.View.Diary)) return decided;
            var own = FormId.Of(id, path);
            return Site.Act(diary.View, Request(context, path, diary, who, own), new Dictionary<string, string>(form) { ["id"] = own }, library);
        }
    }

    private PageRequest Request(HttpContext context, string path, OpenDiary diary, Visitor who, string? id) => new()
    {
        Path = path,
        Query = context.Request.Query.ToDictionary(value => value.Key, value => value.Value.FirstOrDefault() ?? "", StringComparer.Ordinal),
        Now = diary.Now,
        TimeZone = diary.TimeZone,
        NewId = id ?? Guid.CreateVersion7(clock.Utc).ToString("D"),
        Theme = Theme.Of(context.Request),
        FormToken = FormToken.Of(who.Secret),
    };

    private static string PathOf(HttpContext context) =>
        context.Request.Path.Value is { Length: > 1 } path ? path.TrimEnd('/') is { Length: > 0 } trimmed ? trimmed : "/" : "/";

    private static FileContentHttpResult Html(byte[] page) => TypedResults.Bytes(page, "text/html; charset=utf-8");

    private static IResult Answer(RenderedPage page) =>
        page.Redirect is { } elsewhere
            ? TypedResults.Extensions.SeeOther(elsewhere)
            : TypedResults.Content(page.Html, "text/html; charset=utf-8", statusCode: page.Status);
}
