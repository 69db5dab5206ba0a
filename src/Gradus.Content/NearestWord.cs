namespace Gradus.Content;

/// <summary>Finds what a mistyped word was probably meant to be.</summary>
internal static class NearestWord
{
    /// <summary><c>, did you mean "…"?</c> with the known word that is nearest, or nothing when none is near.</summary>
    internal static string Hint(string word, IEnumerable<string> known)
    {
        var near = known
            .Select(k => (Word: k, Distance: Distance(word, k)))
            .Where(k => k.Distance <= Math.Max(2, k.Word.Length / 3))
            .OrderBy(k => k.Distance).ThenBy(k => k.Word, StringComparer.Ordinal)
            .FirstOrDefault();
        return near.Word is null ? "" : $", did you mean \"{near.Word}\"?";
    }

    /// <summary>How many letters must be put in, taken out or changed.</summary>
    internal static int Distance(string from, string to)
    {
        if (from.Length > 64 || to.Length > 64) return int.MaxValue;
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(diagonal + (from[i - 1] == to[j - 1] ? 0 : 1), 1 + Math.Min(above, row[j - 1]));
                diagonal = above;
            }
        }
        return row[to.Length];
    }
}
