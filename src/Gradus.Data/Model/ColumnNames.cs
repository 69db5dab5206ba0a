using System.Text;

namespace Gradus.Data.Model;

/// <summary>Columns are lower-case words with underscores, so that SQL needs no quotes on either store.</summary>
internal static class ColumnNames
{
    public static string Of(string property)
    {
        var name = new StringBuilder();
        foreach (var letter in property)
        {
            if (char.IsAsciiLetterUpper(letter) && name.Length > 0)
                name.Append('_');
            name.Append(char.ToLowerInvariant(letter));
        }
        return name.ToString();
    }
}
