using System.Globalization;
using Gradus.Engine;

namespace Gradus.Data.Diary;

/// <summary>Civil time as text that sorts like the time it means; a whole second has no fraction.</summary>
internal static class CivilTimeText
{
    private const string Form = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF";

    public static string Write(CivilTime at) => at.Date.ToDateTime(at.Time).ToString(Form, CultureInfo.InvariantCulture);

    public static CivilTime Read(string stored)
    {
        var at = DateTime.ParseExact(stored, Form, CultureInfo.InvariantCulture);
        return new CivilTime(DateOnly.FromDateTime(at), TimeOnly.FromDateTime(at));
    }
}
