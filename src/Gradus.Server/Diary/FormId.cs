using System.Security.Cryptography;
using System.Text;
using Gradus.Engine.Diary;
using Gradus.Pages.Contract;

namespace Gradus.Server.Diary;

/// <summary>
/// The forms of one page carry one id. Where a form was sent already and another one of that page follows, from a second tab or by the
/// back button, the second is no repetition: what it says must not be taken for said.
/// </summary>
internal static class FormId
{
    /// <summary>Whether the diary holds an entry of the same id and of another kind.</summary>
    internal static bool IsTaken(ActionResult decided, IReadOnlyList<Entry> diary) =>
        decided.Append.Any(entry => diary.Any(there => there.Id == entry.Id && there.GetType() != entry.GetType()));

    /// <summary>An id of its own for the form of that path; the same every time, so that a repetition stays one.</summary>
    internal static string Of(string id, string path) =>
        new Guid(SHA256.HashData(Encoding.UTF8.GetBytes($"{path}\n{id}")).AsSpan(0, 16)).ToString("D");
}
